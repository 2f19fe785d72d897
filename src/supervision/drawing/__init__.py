"""Pictures of workflows: laid out by ourselves, as SVG; as Mermaid and DOT text for other tools.

Where things live:

* `_ways` - what becomes a line, what a mark; rows for the states
* `_words`, `_blocks` - the text of each box, wrapped by `_measure`
* `_graph` - boxes, lines, bends; `_order`, `_place`, `_rows` - where they stand
* `_footer` - the legend, the conditions; `_layout` - all of it together, as the values of `_shapes`
* `_svg`, `_mermaid`, `_dot` - as text (`_nested`: states within states); `_live` - a case to show on the picture
"""

from ._dot import dot
from ._layout import layout
from ._live import Due, Live, Taken
from ._mermaid import mermaid
from ._shapes import Box, Curve, Frame, Label, Layout, Sample
from ._svg import svg

__all__ = [
    "Box",
    "Curve",
    "Due",
    "Frame",
    "Label",
    "Layout",
    "Live",
    "Sample",
    "Taken",
    "dot",
    "layout",
    "mermaid",
    "svg",
]
