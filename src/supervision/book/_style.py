"""How the book looks, on a screen and on A4; no font, picture or script from anywhere else."""

from __future__ import annotations

# Contrast on white, of 7 to 1 or more: #0b5a2a, #9b1111, #6a4a00, #4a4a4a.  The status is always said in words, too.
STYLE = """\
:root{--ink:#111;--soft:#4a4a4a;--line:#8a8a8a;--passed:#0b5a2a;--failed:#9b1111;--undefined:#6a4a00;--skipped:#4a4a4a;
--unrun:#4a4a4a}
*{box-sizing:border-box}
html{font:16px/1.5 "Segoe UI","Noto Sans","DejaVu Sans",Arial,sans-serif;color:var(--ink);background:#fff}
body{margin:0}
main,.cover,.contents{max-width:60rem;margin:0 auto;padding:0 1.25rem}
.cover{padding-top:3rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.6rem;margin:3rem 0 .5rem;padding-bottom:.25rem;border-bottom:3px solid var(--ink)}
h3{font-size:1.25rem;margin:2rem 0 .5rem}
h4{font-size:1.08rem;margin:1.5rem 0 .4rem}
h5{font-size:1rem;margin:1.25rem 0 .3rem}
p{margin:.4rem 0;overflow-wrap:anywhere}
p.kept{white-space:pre-line}
.small{font-size:.85rem;color:var(--soft)}
.mark{font-weight:600;white-space:nowrap}
h2 .mark,h3 .mark,h4 .mark,h5 .mark{font-size:.85em;margin-left:.5em}
.passed{color:var(--passed)}.failed{color:var(--failed)}.undefined{color:var(--undefined)}
.skipped{color:var(--skipped)}.unrun{color:var(--unrun)}
.verdict{font-size:1.15rem;font-weight:600;border:2px solid;border-radius:4px;padding:.5rem .75rem;margin:1rem 0}
table{border-collapse:collapse;margin:.5rem 0;max-width:100%}
table.wide{width:100%}
caption{text-align:left;font-weight:600;padding:.4rem 0 .2rem}
th,td{border:1px solid var(--line);padding:.22rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{background:#eee}
tbody th{font-weight:600;background:#f7f7f7}
.steps{list-style:none;margin:.3rem 0;padding:0}
.steps>li{position:relative;padding-left:1.6rem;margin:.2rem 0}
.steps>li>.sign{position:absolute;left:0;top:0;font-weight:700;width:1.3rem;text-align:center}
.steps table{font-size:.92rem;margin:.2rem 0 .4rem}
.rule{margin-left:0;border-left:4px solid #d0d0d0;padding-left:.9rem}
.scenario{border-top:1px solid #d0d0d0;margin-top:.8rem}
.box{border:2px solid;border-left-width:8px;border-radius:4px;padding:.4rem .8rem .6rem;margin:.8rem 0;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.box>*{color:var(--ink)}
.box>.title{color:inherit;font-weight:700}
pre{white-space:pre-wrap;overflow-wrap:anywhere;
font:.85rem/1.45 "Cascadia Mono","Noto Sans Mono","DejaVu Sans Mono",monospace;
background:#f7f7f7;border:1px solid #d0d0d0;padding:.4rem .6rem;margin:.3rem 0}
figure{margin:1rem 0}
figure svg{display:block;max-width:100%;height:auto;margin:0 auto;border:1px solid #d0d0d0}
figcaption{font-size:.9rem;color:var(--soft);margin-top:.4rem}
.contents ol{list-style:none;margin:.2rem 0;padding:0}
.contents ol ol{padding-left:1.5rem}
.contents li{margin:.15rem 0}
a{color:#0b3d91}
.skip{position:absolute;left:-99rem}
.skip:focus{left:.5rem;top:.5rem;background:#fff;padding:.5rem;border:2px solid}
@page{size:A4;margin:20mm 16mm 20mm 22mm;@bottom-center{content:counter(page) " / " counter(pages);
font:9pt sans-serif}}
@media print{
html{font-size:10.5pt}
main,.cover,.contents{max-width:none;padding:0}
.skip{display:none}
.contents,.chapter{break-before:page}
h2,h3,h4,h5,caption,.title,.small,.lead{break-after:avoid}
h2,h3,h4,h5,.scenario:not(:has(.box)){break-inside:avoid}
h2{margin-top:0}
.cover h2{margin-top:1.5rem}
tr,.steps>li,figure{break-inside:avoid}
table{break-inside:avoid}
table.long{break-inside:auto}
thead{display:table-header-group}
p,li{orphans:3;widows:3}
figure svg{max-height:232mm;width:auto}
a{color:inherit;text-decoration:none}
thead th,tbody th,pre{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
"""
