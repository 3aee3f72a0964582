import { useId } from 'preact/hooks';

interface Props<Id extends string> {
  legend: string;
  options: readonly { id: Id; label: string }[];
  /** None of them, if it is another. */
  chosen: string;
  onChoose: (id: Id) => void;
}

/** A few choices side by side, of which one holds: radio buttons, with their keys. */
export function Segments<Id extends string>({ legend, options, chosen, onChoose }: Props<Id>) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="field-label">{legend}</legend>
      <div>
        {options.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === chosen}
              onChange={() => {
                onChoose(id);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
