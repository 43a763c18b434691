"""A law tried on a table of cases, as one test: of all that fail each is named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from inspect import iscoroutinefunction, signature
from typing import Any

from pytest import fail

Law = Callable[..., None]
SHOWN = 20
"""So many of the cases that fail are told; more are only counted."""


def each(
    names: str | Sequence[str], cases: Iterable[Any], ids: Iterable[str] | Callable[[Any], str] | None = None
) -> Callable[[Law], Law]:
    """What `pytest.mark.parametrize` does, for laws that leave nothing behind: thousands of tests are collected in
    each worker, told of and taken in, which costs several times what trying them costs. Fixtures are shared by all
    cases."""
    called = names.replace(",", " ").split() if isinstance(names, str) else list(names)
    table = list(cases)
    told = list(map(ids or repr, table)) if ids is None or callable(ids) else list(ids)
    assert len(told) == len(table)
    assert not any(hasattr(case, "marks") for case in table), "a case is what the law is given, no pytest.param"

    def over(law: Law) -> Law:
        assert not iscoroutinefunction(law), "nobody waits for a law here: such a table is pytest's parametrize"

        @wraps(law)
        def tried(**given: Any) -> None:
            failed = []
            for name, case in zip(told, table, strict=True):
                values = (case,) if len(called) == 1 else case
                try:
                    law(**given, **dict(zip(called, values, strict=True)))
                except (Exception, fail.Exception) as error:
                    failed.append((name, error))
            if failed:
                how = [f"{name}: {type(error).__name__}: {error}" for name, error in failed[:SHOWN]]
                head = f"{len(failed)} of {len(table)} cases fail"
                raise AssertionError("\n\n".join([head, *how])) from failed[0][1]

        left = [part for name, part in signature(law).parameters.items() if name not in called]
        tried.__signature__ = signature(law).replace(parameters=left)  # type: ignore[attr-defined]
        return tried

    return over
