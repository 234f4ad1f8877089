interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`. */
  readonly value: string;
  readonly onChange: (time: string) => void;
}

/** A time of the day. While it is being typed and is no time yet, nothing changes. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <label className="settings-check">
      <input
        type="time"
        value={value}
        onChange={(event) => {
          if (/^\d{2}:\d{2}$/.test(event.target.value)) onChange(event.target.value);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
