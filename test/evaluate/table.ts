/** One table of figures, as the evaluation and the benchmarks print it. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const GAP = '  ';

export function printTables(tables: readonly Table[]): void {
  for (const table of tables) process.stdout.write(`${formatTable(table)}\n\n`);
}

function formatTable({ title, columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
  return [title, '='.repeat(title.length), ...lines].join('\n');
}

/** `0.973` of 36 in 37; `–` where there is nothing to divide by. */
export function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
