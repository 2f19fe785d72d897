"""Values as canonical JSON: one value, one sequence of bytes, on every machine and in every version.

The form equals RFC 8785 for what it admits: keys are ASCII, numbers are whole and below 2**53, text is in
Unicode normal form C.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import NoReturn

from supervision.model import Value
from supervision.text import nfc

from ._errors import BrokenRecordError, NotCanonicalError

# Above it JavaScript and jq round whole numbers, and RFC 8785 has no bytes for them.
LARGEST = 2**53 - 1
# Deeper nesting is never a form somebody filled in, and would exhaust the parser's stack.
DEEPEST = 32

_COMMITMENT = b"supervision/commitment/v1\0"
_Path = tuple[str, ...]


def _no_fraction(text: str) -> NoReturn:
    raise BrokenRecordError(f"number {text} is not whole")


# check_circular is off for speed: whatever is encoded was walked before, or built here.
to_json = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, check_circular=False
).encode
_from_json = json.JSONDecoder(parse_float=_no_fraction, parse_constant=_no_fraction).decode


def parsed(body: bytes, decode: Callable[[str], object] = _from_json) -> object:
    """Parse JSON, without fractions by default; raise BrokenRecordError where it is none."""
    try:
        return decode(body.decode())
    except (ValueError, RecursionError) as error:
        raise BrokenRecordError(str(error)) from error


def canonical(value: object) -> bytes:
    """Return the canonical JSON of a `Value`: UTF-8, keys sorted, no white space, text in normal form C.

    Raises:
        NotCanonicalError: For fractions, whole numbers beyond 2**53 - 1, keys that are not ASCII text, text with NUL
            or half a surrogate pair, more than 32 levels, and anything that is not a `Value`.
    """
    return to_json(normal(value)).encode()


def normal(value: object) -> Value:
    """Return *value* with its text in normal form C, as `encode` wants it; raise as `canonical` does."""
    return _walked(value, (), _mended)


def require_normal(value: object, *path: str) -> None:
    """Raise NotCanonicalError where `canonical` would, and where text is not in normal form C yet."""
    _walked(value, path, _refused)


def digest_of(value: object) -> bytes:
    """Return the SHA-256 (32 bytes) of the canonical JSON of *value*; raise NotCanonicalError as `canonical` does."""
    return hashlib.sha256(canonical(value)).digest()


def commitment(salt: bytes, value: object) -> str:
    """Return what stands in an event for a personal value: hexadecimal SHA-256 over a prefix, *salt* and the value.

    Args:
        salt: 16 random bytes, kept beside the value and deleted with it; then nobody can guess the value any more.
        value: The value; its canonical JSON is hashed.

    Raises:
        ValueError: If *salt* has not 16 bytes: a shorter one could be guessed, and where it ends must be certain.
    """
    if len(salt) != 16:  # noqa: PLR2004 - said in the message
        raise ValueError(f"a salt has 16 bytes, not {len(salt)}")
    return hashlib.sha256(_COMMITMENT + salt + canonical(value)).hexdigest()


def _walked(value: object, path: _Path, on_text: Callable[[str, _Path], str]) -> Value:
    if isinstance(value, str):
        return on_text(value, path)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise NotCanonicalError(".".join(path), "whole number beyond 2**53 - 1")
        return value
    if len(path) > DEEPEST:
        raise NotCanonicalError(".".join(path), f"more than {DEEPEST} levels")
    if isinstance(value, list):
        return [_walked(item, (*path, str(index)), on_text) for index, item in enumerate(value)]
    if isinstance(value, dict):
        return {_key(key, path): _walked(item, (*path, str(key)), on_text) for key, item in value.items()}
    raise NotCanonicalError(".".join(path), f"{type(value).__name__} is not a value of the record")


def _key(key: object, path: _Path) -> str:
    if not isinstance(key, str) or not key.isascii():
        raise NotCanonicalError(".".join(path), f"key {key!a} is not ASCII text")
    return _mended(key, path)


def _mended(text: str, path: _Path) -> str:
    if "\0" in text:
        raise NotCanonicalError(".".join(path), "text with NUL")
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NotCanonicalError(".".join(path), "text with half a surrogate pair") from None
    return nfc(text)


def _refused(text: str, path: _Path) -> str:
    if _mended(text, path) != text:
        raise NotCanonicalError(".".join(path), "text is not in normal form C")
    return text
