"""What a finished picture consists of.  All lengths are in pixels of 1/96 inch; y grows downwards."""

from __future__ import annotations

from typing import Literal

import attrs

from ._blocks import Sign, Style


@attrs.frozen
class Label:
    """One line of text.

    Attributes:
        x: Its left edge, a sign before it included.
        y: Its baseline.
        width: How much room it has; no font in use needs more.
        is_centred: Whether it stands in the middle of its room.
        badges: Marks in circles behind it, at the right edge of its room.
    """

    text: str
    style: Style
    x: float
    y: float
    width: float
    sign: Sign = ""
    is_centred: bool = True
    badges: tuple[str, ...] = ()


@attrs.frozen
class Box:
    """A state, a step's label, or the point where cases begin.

    Attributes:
        key: The state's name; for a step ``STEP/TARGET/number``; empty for the beginning.
        phase: A state's phase; else empty.
        labels: Its text, from the top.
        told: What a pointer resting on it is told; lines end in a line feed.
        is_here: Whether the case is in this state.
        is_pale: Whether no case of a survey came here.
    """

    key: str
    kind: Literal["state", "step", "start"]
    x: float
    y: float
    width: float
    height: float
    phase: str = ""
    labels: tuple[Label, ...] = ()
    told: str = ""
    is_here: bool = False
    is_pale: bool = False


@attrs.frozen
class Curve:
    """A line from a box to the next.

    Attributes:
        points: From the top; between two of the same x it runs straight, else in one bend that begins and ends upright.
        is_up: Whether it is read upwards: a way back.
        has_head: Whether an arrow stands at its end.
        is_taken: Whether the case went along it.
        is_pale: Whether no case of a survey did.
    """

    points: tuple[tuple[float, float], ...]
    is_up: bool
    has_head: bool
    is_taken: bool
    is_pale: bool = False


@attrs.frozen
class Frame:
    """A composite state: the frame around its states, with its label at the top."""

    key: str
    x: float
    y: float
    width: float
    height: float
    labels: tuple[Label, ...]


@attrs.frozen
class Sample:
    """An entry of the legend: what *shows* looks like, and what it means."""

    shows: str
    x: float
    y: float
    label: Label


@attrs.frozen
class Layout:
    """A picture in which everything has its place.

    Attributes:
        lang: The language of its texts.
        title: What it shows.
        about: The same in a sentence or two, for those who cannot see it.
        labels: The texts above and below the drawing.
    """

    lang: str
    title: str
    about: str
    width: float
    height: float
    boxes: tuple[Box, ...]
    curves: tuple[Curve, ...]
    frames: tuple[Frame, ...]
    labels: tuple[Label, ...]
    samples: tuple[Sample, ...]
