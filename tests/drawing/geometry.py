"""What overlaps on a picture, found by arithmetic; and workflows drawn by lot."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from hypothesis import strategies as st

from supervision.drawing import Box, Curve, Frame, Label, Layout
from supervision.model import By, Composite, Doer, Phase, State, Step, Transition, Workflow
from supervision.text import Text

Area = tuple[float, float, float, float]
SIZES = {"title": 20, "under": 12, "state": 13, "phase": 10, "here": 11, "step": 12}
OFFICE = By((Doer("party_office", "unit"), Doer("head", "unit")))


def area(shape: Box | Frame) -> Area:
    return (shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)


def text_area(label: Label) -> Area:
    """The letters themselves: the room between two lines may be shared."""
    size = SIZES.get(label.style, 10.5)
    return (label.x, label.y - 0.75 * size, label.x + label.width, label.y + 0.2 * size)


def overlap(one: Area, other: Area) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def holds(outer: Area, inner: Area) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def points(curve: Curve) -> Iterator[tuple[float, float]]:
    """Points along a line, close enough that nothing is missed."""
    for (x, y), (to_x, to_y) in pairwise(curve.points):
        for at in range(33):
            t = at / 32
            # The bend of `svg`: a cubic with both handles at half the height.
            across = 3 * t * t - 2 * t * t * t
            down = 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t
            yield x + (to_x - x) * across, y + (to_y - y) * (down if x != to_x else t)


def faults(layout: Layout) -> list[str]:
    """Everything that lies on something else, or outside the sheet."""
    boxes = {f"{box.kind} {box.key}": area(box) for box in layout.boxes}
    sheet = (0.0, 0.0, layout.width, layout.height)
    texts = [text_area(label) for label in (*layout.labels, *(sample.label for sample in layout.samples))]
    texts += [text_area(label) for frame in layout.frames for label in frame.labels]
    inner = [(box, text_area(label)) for box in layout.boxes for label in box.labels]
    found = [f"{one} on {other}" for (one, a), (other, b) in combinations(boxes.items(), 2) if overlap(a, b)]
    found += [f"{name} off the sheet" for name, place in boxes.items() if not holds(sheet, place)]
    found += [f"text {a} on {name}" for a in texts for name, b in boxes.items() if overlap(a, b)]
    found += [f"text {a} on text {b}" for a, b in combinations(texts, 2) if overlap(a, b)]
    found += [f"text off the sheet: {a}" for a in texts if not holds(sheet, a)]
    found += [f"text outside {box.key}" for box, a in inner if not holds(area(box), a)]
    return found + lines_over_boxes(layout) + bad_frames(layout)


def lines_over_boxes(layout: Layout) -> list[str]:
    # A line ends on the edge of its own boxes: half a pixel inside is where running through begins.
    shrunk = {
        box.key or "the start": (box.x + 0.5, box.y + 0.5, box.x + box.width - 0.5, box.y + box.height - 0.5)
        for box in layout.boxes
    }
    return [
        f"a line runs through {name} at {x:.0f},{y:.0f}"
        for curve in layout.curves
        for x, y in points(curve)
        for name, place in shrunk.items()
        if place[0] < x < place[2] and place[1] < y < place[3]
    ]


def bad_frames(layout: Layout) -> list[str]:
    frames = [area(frame) for frame in layout.frames]
    boxes = [(box.key, area(box)) for box in layout.boxes]
    found = [f"{key} half in a frame" for key, a in boxes for b in frames if overlap(a, b) and not holds(b, a)]
    return found + [
        "two frames cross" for a, b in combinations(frames, 2) if overlap(a, b) and not holds(a, b) and not holds(b, a)
    ]


LABELS = ("Đã giao", "Tiếp nhận, phân loại ý kiến", "Chuyển cấp trên xem xét trách nhiệm của người đứng đầu", "Gỡ bỏ")


def workflow_of(
    arrows: dict[str, list[tuple[int | None, int]]], states: int, inside: dict[int, tuple[str, ...]]
) -> Workflow:
    """A workflow of numbered states; *inside* says which composites are around which."""
    phases = list(Phase)
    names = dict.fromkeys(name for path in inside.values() for name in path)
    return Workflow(
        "lot", 1, Text("Quy trình thử", "A trial"), (), (),
        tuple(
            State(f"s{n}", Text(LABELS[n % 4], f"State {n}"), phases[n % 5], inside.get(n, ())) for n in range(states)
        ),
        tuple(
            Step(name, Text(LABELS[len(name) % 4], name), tuple(
                Transition(name, None if start is None else f"s{start}", f"s{end}", OFFICE) for start, end in ways
            ))
            for name, ways in arrows.items()
        ),
        composites=tuple(
            Composite(name, Text(f"Nhóm việc {name}", name), tuple(f"s{n}" for n in inside if name in inside[n]))
            for name in names
        ),
    )  # fmt: skip


@st.composite
def workflows(draw: st.DrawFn) -> Workflow:
    """Up to twelve states, any arrows, some states in composites and in composites of those."""
    count = draw(st.integers(1, 12))
    state = st.integers(0, count - 1)
    ways = st.lists(st.tuples(st.none() | state, state), min_size=1, max_size=6, unique=True)
    steps = draw(st.lists(ways, min_size=1, max_size=12))
    paths = st.sampled_from([(), ("a",), ("a", "b"), ("a", "b", "c"), ("d",), ("d", "e")])
    inside = {n: path for n in range(count) if (path := draw(paths))}
    return workflow_of({f"step_{n}": found for n, found in enumerate(steps)}, count, inside)
