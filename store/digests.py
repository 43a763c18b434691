"""Digests without OpenSSL, which hashlib loads before anything else: half a megabyte, and a part of every start."""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:  # a Python that was built without its own
    from hashlib import blake2b

__all__ = ["blake2b"]
