const shapes = {
  stop: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6M12 16.5v.5',
  warning: 'M12 3 2 21h20zM12 10v5M12 17.5v.5',
  info: 'M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20zM12 11v6M12 7v.5',
  check: 'M4 12.5 9.5 18 20 6.5',
  cross: 'M5 5l14 14M19 5 5 19',
  clock: 'M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20zM12 6.5V12l4 2.5',
  question: 'M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20zM9 9.5c0-4 6-4 6-.5 0 2.500-3 2.500-3 5M12 17v.5',
  file: 'M6 2h8l5 5v15H6zM14 2v5h5',
  folder: 'M2 5h7l2 3h11v12H2z',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500 21 21',
  undo: 'M8 4 3 9l5 5M3 9h11a6 6 0 0 1 0 12h-4',
  left: 'M15 4l-8 8 8 8',
  right: 'M9 4l8 8-8 8',
  up: 'M4 15l8-8 8 8',
  down: 'M4 9l8 8 8-8',
  download: 'M12 3v12M6.500 10 12 15.500 17.500 10M4 20h16',
  play: 'M7 4l13 8-13 8z',
  settings: 'M4 7h9M19 7h1M4 17h1M11 17h9M16 4.500v5M8 14.500v5',
  list: 'M9 6h12M9 12h12M9 18h12M3.500 6h1M3.500 12h1M3.500 18h1',
  drop: 'M12 3v10M7.500 8.500 12 13l4.500-4.500M3 13v8h18v-8',
  note: 'M4 4h16v12l-5 5H4zM15 21v-5h5M8 9h8M8 13h4',
  refresh: 'M20 5v5h-5M20 10a8 8 0 1 0 .5 5',
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
  keyboard: 'M2 6h20v12H2zM6 10h.5M10 10h.5M14 10h.5M18 10h.5M7 14h10',
  star: 'M12 3l2.800 5.700 6.200.900-4.500 4.400 1.100 6.200-5.600-2.900-5.600 2.900 1.100-6.200L3 9.600l6.200-.900z',
  columns: 'M3 4h18v16H3zM9 4v16M15 4v16',
  phone: 'M5 3h4l2 5-2.500 1.500a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-8 16-8 16 0',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 22h4',
  pause: 'M8 5v14M16 5v14',
  shield: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z',
  copy: 'M8 8h12v13H8zM16 8V3H4v13h4',
  circle: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
} as const;

export type IconName = keyof typeof shapes;

/** A drawing beside a text that says the same; screen readers skip it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
