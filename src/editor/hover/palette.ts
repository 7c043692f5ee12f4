/** Colours of the pictures in a card. A picture does not see the theme's variables, so each kind of theme has its own. */
export interface Palette {
  readonly bar: string;
  readonly text: string;
  readonly line: string;
  readonly land: string;
  readonly water: string;
  readonly border: string;
  readonly place: string;
}

export const LIGHT: Palette = {
  bar: '#0065b3', text: '#4d4d4d', line: '#c4c4c4', land: '#e9e5dc', water: '#d3e3ee', border: '#a9a396', place: '#b3261e',
}; // prettier-ignore

export const DARK: Palette = {
  bar: '#4aa3f0', text: '#b8b8b8', line: '#555555', land: '#4a4a46', water: '#22313d', border: '#77756d', place: '#ff8a75',
}; // prettier-ignore

export const CONTRAST: Palette = {
  bar: '#3ff0f0', text: '#ffffff', line: '#ffffff', land: '#000000', water: '#000000', border: '#9a9a9a', place: '#ffff00',
}; // prettier-ignore

export const CONTRAST_LIGHT: Palette = {
  bar: '#0f4a85', text: '#000000', line: '#000000', land: '#ffffff', water: '#ffffff', border: '#5a5a5a', place: '#b00000',
}; // prettier-ignore
