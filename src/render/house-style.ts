/** How whoever publishes a report wants it to look: for the page and for Word. */
export interface HouseStyle {
  readonly logo?: Logo;
  /** As `#rrggbb`. */
  readonly color: string;
  /** The name of a font; where it is not installed, another takes its place. */
  readonly font: string;
  /** What stands at the end of every report. */
  readonly disclaimer?: string;
}

export interface Logo {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg' | 'svg';
  /** What it shows, for whoever does not see it. */
  readonly text: string;
}

/** The style of a report for which none is given: the colour and the font of its charts. */
export const usualStyle: HouseStyle = { color: '#0b3c5d', font: 'Arial' };
