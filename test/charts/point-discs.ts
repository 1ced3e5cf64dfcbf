import type { textBoxes } from './text-boxes.ts';
import { shapes } from './text-boxes.ts';

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The points of a drawing that are drawn as round ends of lines without extent, by their width; hollow ones once. */
export function discs(svg: string, width: number): readonly Disc[] {
  return shapes(svg, 'path')
    .filter(({ attributes }) => attributes['stroke-linecap'] === 'round' && Number(attributes['stroke-width']) === width && attributes['stroke'] !== '#ffffff')
    .flatMap(({ attributes, origin }) => {
      let [x, y] = [origin.x, origin.y];
      return [...(attributes['d'] ?? '').matchAll(/[Mm](-?[\d.]+) ?(-?[\d.]+)h0/g)].map((step) => {
        [x, y] = [x + Number(step[1]), y + Number(step[2])];
        return { x, y, radius: width / 2 };
      });
    });
}

/** Whether a text touches a disc. */
export function meetsDisc({ x, y, radius }: Disc, { left, right, top, bottom }: ReturnType<typeof textBoxes>[number]): boolean {
  return Math.hypot(Math.min(Math.max(x, left), right) - x, Math.min(Math.max(y, top), bottom) - y) < radius - 0.15;
}

/** Names of services as they are in Norwegian municipalities, also the long ones. */
export const longNames: readonly string[] = [
  'Pedagogisk-psykologisk tjeneste', 'Planlegging, byggesak og geodata', 'Barnevern', 'Brann og redning', 'Legevakt', 'Innkjøp', 'Lønn og regnskap',
  'IKT-drift og informasjonssikkerhet', 'Landbruksforvaltning', 'Krisesenter', 'Renovasjon', 'Kulturskole', 'Voksenopplæring', 'Kommuneoverlege og smittevern',
  'Skatteoppkreving', 'Vann og avløp', 'Arkiv', 'Eiendomsforvaltning', 'Personvernombud', 'Overgrepsmottak', 'Frivilligsentral', 'Hjemmetjeneste', 'Bibliotek',
  'Jordmortjeneste', 'Rehabilitering', 'Flyktningtjeneste', 'NAV-kontor', 'Barnehagemyndighet', 'Skogbruk', 'Folkehelsekoordinator', 'Ergoterapi', 'Fysioterapi', 'Miljørettet helsevern',
];
