/** The references within the medicines. */
import { unique, type Tools } from '../reference-tools.js';
import { checkLines } from './lines.js';
import { medicineColumns } from './medicines.js';

export function checkMedicines(tools: Tools): void {
  const { medicines } = tools.topic;
  if (!medicines) return;
  tools.say('', 'medicines', tools.text);
  unique(medicines, 'medicines', tools.add);
  medicines.forEach((medicine, n) => {
    const words = tools.text.medicines?.rows[medicine.id];
    tools.say('medicines.rows', medicine.id, tools.text.medicines?.rows);
    medicineColumns.forEach((column) =>
      checkLines(
        tools,
        `medicines[${n}].${column}`,
        medicine[column],
        `medicines.rows.${medicine.id}.lines`,
        words?.lines,
      ),
    );
  });
}
