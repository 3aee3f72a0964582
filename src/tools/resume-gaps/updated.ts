/** The day on which rules, checklist or words last changed in substance, `YYYY-MM-DD`. */
export const toolUpdated = '2026-11-24';
