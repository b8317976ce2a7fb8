/** Paper, on a screen and from the printer: black on white in any theme. */
export const printStyles = `
@page{size:A4 landscape;margin:12mm}
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#e9e4da;color:#000;font:11pt/1.35 system-ui,'Segoe UI',sans-serif}
.bar{margin:0;padding:12px 24px;background:#fff;border-bottom:1px solid #bbb}
.bar button{min-height:40px;margin-right:12px;padding:0 18px;border:0;border-radius:8px;background:#17505f;color:#fff;font:inherit;font-weight:600;cursor:pointer}
:focus-visible{outline:3px solid #1f5fbf;outline-offset:2px}
section{max-width:281mm;min-height:180mm;margin:16px auto;padding:10mm;background:#fff;display:flex;flex-direction:column;overflow-x:auto}
header{display:flex;gap:24px;justify-content:space-between;align-items:start}
h1{margin:0;font:600 20pt/1.2 Charter,Georgia,serif}
header p{margin:2mm 0 0}
.aside{margin:0;text-align:right;font-size:9.5pt;white-space:nowrap}
table{width:100%;margin-top:6mm;border-collapse:collapse;table-layout:auto}
thead{display:table-header-group}
tr{break-inside:avoid}
th{padding:1.5mm 2mm;border-bottom:1.2pt solid #000;text-align:left;font-size:9.5pt;vertical-align:bottom}
td{height:9mm;padding:1mm 2mm;border-bottom:.6pt solid #777;vertical-align:middle;overflow-wrap:anywhere}
td+td,th+th{border-left:.6pt solid #777}
th+th{border-left-color:transparent}
td:first-child{text-align:right;width:10mm}
.name{font-weight:600;min-width:38mm}
.sign{min-width:32mm}
footer{margin-top:auto;padding-top:6mm;font-size:9.5pt}
footer p{margin:0}
.said{max-width:36rem;margin:0 auto;padding:32px 24px}
@media print{body{background:#fff}.bar{display:none}section{margin:0;padding:0;max-width:none;min-height:0;overflow:visible;break-after:page}section:last-child{break-after:auto}footer{margin-top:6mm}}
`
