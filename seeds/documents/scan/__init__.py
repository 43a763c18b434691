"""Scans and photos of pages: recognised in a process of their own, then read as any page with positions."""
