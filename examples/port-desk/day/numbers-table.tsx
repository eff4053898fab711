/** A column: numbers stand to the right, and on a narrow screen each cell of a stacked table is led by its heading. */
export interface Column {
  readonly heading: string;
  readonly isNumber?: boolean;
}

interface NumbersTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row says what the row is about, and no two say the same. */
  readonly rows: readonly (readonly string[])[];
  readonly isCaptionHidden?: boolean;
  /** Each row becomes a block of its own on a narrow screen: for rows of words. */
  readonly isStacked?: boolean;
}

export function NumbersTable({
  caption,
  columns,
  rows,
  isCaptionHidden = false,
  isStacked = false,
}: NumbersTableProps) {
  return (
    <table className={isStacked ? "day-table stacked" : "day-table"}>
      <caption className={isCaptionHidden ? "hidden-visually" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ heading, isNumber }) => (
            <th key={heading} scope="col" className={isNumber ? "number" : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = "", ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {columns.slice(1).map(({ heading, isNumber }, index) => (
              <td key={heading} className={isNumber ? "number" : undefined} data-heading={heading}>
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
