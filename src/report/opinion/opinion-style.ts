/** The style of printed slips: A4 pages, each slip starting on a new page. */
export const OPINION_STYLE = `
@page { size: A4 portrait; margin: 15mm 13mm; @bottom-center { content: counter(page) " / " counter(pages); } }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 10.5pt/1.5 "Songti SC", SimSun, "Noto Serif CJK SC", serif; }
main { max-width: 184mm; margin: 0 auto; padding: 8mm 4mm; }
article + article, .failed { margin-top: 20mm; }
h1 { margin: 0 0 5mm; font-size: 18pt; text-align: center; }
h2 { margin: 5mm 0 1mm; font-size: 12pt; break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 1mm 1.5mm; border: 0.3mm solid #000; text-align: left; vertical-align: middle; white-space: pre-wrap; overflow-wrap: anywhere; }
th { background: #e7e6e6; font-weight: bold; text-align: center; }
tr { break-inside: avoid; }
.facts th { width: 34mm; }
.findings th:nth-child(1), .findings td:nth-child(1) { width: 34mm; }
.findings th:nth-child(2), .findings td:nth-child(2) { width: 20mm; text-align: center; }
.findings th:nth-child(4), .findings td:nth-child(4) { width: 55mm; }
.revise, .error { background: #ffc7ce; color: #9c0006; }
.warning { background: #ffeb9c; color: #5c4400; }
.pass { background: #c6efce; color: #006100; }
.verdict { font-weight: bold; }
.remarks { min-height: 30mm; padding: 2mm; border: 0.3mm solid #000; white-space: pre-wrap; overflow-wrap: anywhere; break-inside: avoid; }
.signature { margin: 10mm 0 0; white-space: pre-wrap; break-before: avoid; break-inside: avoid; }
ul { margin: 1mm 0; padding-left: 6mm; }
li { white-space: pre-wrap; overflow-wrap: anywhere; }
@media print {
  main { max-width: none; padding: 0; }
  article + article, .failed { margin-top: 0; break-before: page; }
  thead { display: table-header-group; }
  th, td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
