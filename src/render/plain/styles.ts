/** What the views without scripts need beyond the widgets' own styles. Read by no browser that runs scripts. */
export const plainStyles = `
.root:not(.plain){display:none!important}
.plain section{margin-top:20px}
.plain .levels{display:grid;gap:14px;margin-block:16px}
.plain .track{list-style:none;padding:0;max-width:none}
.plain .stills{display:flex}
.plain dl{display:block}
.plain dt{max-width:none}
.plain dd{margin:0 0 8px}
.plain .stage{padding:14px}
.plain table{border-collapse:collapse;width:100%}
.plain caption{text-align:start;padding-bottom:8px}
.plain th,.plain td{text-align:start;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--_line)}
@media(max-width:480px){.plain th,.plain td{padding-inline-end:6px;font-size:.85em}}
.plain :is(.card,section)>:is(p,ul,table){margin-block:10px}
.plain .section{margin:24px 0 8px}
.plain .pattern+p{margin:4px 0 14px}
.plain .card>.warning{margin-top:20px}
.plain .by-hand{table-layout:fixed;min-width:0;font-size:.9em;margin-block:12px}
.plain .by-hand th{white-space:normal;overflow-wrap:anywhere}
.plain .by-hand thead td{width:48%;border:0}
.plain .by-hand tbody td,.plain .by-hand thead th{text-align:center;padding:4px 0;border:1px solid var(--_line)}
.plain .by-hand tbody th{padding:6px 8px 6px 0;font-weight:600}
.plain .by-hand .soft{font-weight:400;display:block}
.plain input[type=submit]{font:inherit;font-weight:600}
.plain form{display:block!important;border:0;padding-top:0}
.plain .check{display:flex}
`.replaceAll('\n', '');
