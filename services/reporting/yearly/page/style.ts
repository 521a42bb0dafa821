import { type Html, trusted } from '../../../html.ts';

const onScreen = `
*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:#1a1a1a;background:#fff}
header.top>div{padding:0 1rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
caption:has(.unseen){padding:0;height:0;line-height:0}
header.top>div,main,footer{max-width:62rem;margin:0 auto}
header.top p{margin:.25rem 0}
main{padding:1rem}
footer{padding:1rem;border-top:1px solid #767676;color:#3d3d3d}
h1{font-size:1.7rem;line-height:1.2;margin:.25rem 0 .5rem}
h2{font-size:1.4rem;line-height:1.25;margin:2.5rem 0 .5rem;padding-bottom:.25rem;border-bottom:3px solid #1a1a1a}
h3{font-size:1.1rem;margin:1.75rem 0 .25rem}
p{margin:.5rem 0;max-width:44rem}
a{color:#0b3d91}
a:focus-visible,.scroll:focus-visible{outline:3px solid #0b3d91;outline-offset:2px}
.note,.basis{color:#3d3d3d;font-size:.95rem}
.box{border:2px solid #1a1a1a;padding:.5rem 1rem;margin:1rem 0;max-width:46rem}
.fillin{border:2px dashed #595959;min-height:9rem;padding:.5rem 1rem;margin:1rem 0;color:#3d3d3d}
.glance{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem;padding:0;margin:1rem 0;list-style:none}
.glance li{border:1px solid #767676;padding:.6rem .75rem}
.glance strong{display:block;font-size:1.6rem;line-height:1.2}
.figure{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem 2rem;align-items:start}
@media (min-width:40rem){nav ul{columns:2}}
@media (min-width:52rem){.figure.drawn{grid-template-columns:340px minmax(0,1fr)}}
.chart{display:block;max-width:100%;height:auto;font:13px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
.chart text{fill:#1a1a1a}
.chart .bar{fill:#24508f}
.chart .hiddenbar{fill:#fff;stroke:#595959;stroke-dasharray:4 3}
table{border-collapse:collapse;width:100%;margin:.25rem 0 .75rem;font-size:.95rem}
caption{text-align:left;font-weight:bold;padding:.25rem 0}
th,td{border-bottom:1px solid #8c8c8c;padding:.3rem .5rem .3rem 0;text-align:left;vertical-align:top;font-weight:normal}
thead th{font-weight:bold;border-bottom:2px solid #1a1a1a}
td,thead th+th{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.grid thead th+th{white-space:normal}
tfoot th,tfoot td{font-weight:bold}
.words td{text-align:left;white-space:normal}
.words thead th+th{text-align:left;white-space:normal}
.words th,.words td{overflow-wrap:anywhere}
.hidden{font-style:italic;color:#3d3d3d}
.part{margin-left:.75rem;padding-left:.75rem;border-left:4px solid #8c8c8c}
.scroll{overflow-x:auto}
dt{font-weight:bold;margin-top:.5rem}
dd{margin:0;max-width:44rem}`;

const onPaper = `
@media print{
@page{size:A4;margin:16mm}
body{font-size:10.5pt}
header.top{background:#fff;color:#000;padding:0;margin-bottom:4mm;border-bottom:3px solid #000}
main{padding:0}
nav{display:none}
a{color:#000;text-decoration:none}
header.top>div,main{padding:0}
h2,h3,caption,.basis,.note{break-after:avoid}
p{orphans:3;widows:3}
.provision{break-inside:avoid}
.figure.drawn{grid-template-columns:290px minmax(0,1fr)}
tr,svg,.box,.glance li,.part table{break-inside:avoid}
.chart{width:290px}
.fillin{min-height:60mm;break-inside:avoid}
.scroll{overflow:visible}
}`;

/**
 * How a report looks: on a desk, on a phone and on paper. Text on white has a contrast of at least 7; the landlord's own colours stand
 * in the header alone, where its file was checked for theirs.
 */
export function reportStyle({ brand, onBrand }: { brand: string; onBrand: string }): Html {
  const header = `header.top{background:${brand};color:${onBrand};padding:1.5rem 0}`;
  return trusted(`<style>${header}${onScreen}${onPaper}
</style>`);
}
