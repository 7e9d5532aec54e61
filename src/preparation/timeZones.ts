// The zones to pick from, each with what makes it findable.
import { isTimeZone, localTimeIn, type LocalTime } from './localTime';

export interface TimeZoneChoice {
  /** What a profile's `timezone` gets. */
  readonly zone: string;
  /** `Kathmandu`, `Indiana, Knox` */
  readonly city: string;
  /** `Nepal Time`; so that a search for the country or its habit finds it too. */
  readonly commonName: string;
  readonly local: LocalTime;
}

/** ICU lists some zones by a name that the IANA database gave up long ago; people search for the present one. */
const presentNames: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Every zone that this machine knows, by name, with the time there now; `first` (one's own, those of people known) lead, in their order. */
export function timeZoneChoices(now: Date, first: readonly string[] = []): TimeZoneChoice[] {
  const listed = Intl.supportedValuesOf('timeZone').map((zone) => {
    const present = presentNames[zone];
    return present !== undefined && isTimeZone(present) ? present : zone;
  });
  const zones = new Set([...first, ...[...listed, 'UTC'].sort()]);
  return [...zones].flatMap((zone) => {
    const local = localTimeIn(zone, now);
    return local ? [{ zone, city: cityOf(zone), commonName: commonNameOf(zone, now), local }] : [];
  });
}

function cityOf(zone: string): string {
  const segments = zone.split('/');
  return (segments.length > 1 ? segments.slice(1) : segments).join(', ').replaceAll('_', ' ');
}

/** By zone: each takes a formatter of its own, and summer or winter make no difference to it. */
const commonNames = new Map<string, string>();

function commonNameOf(zone: string, now: Date): string {
  let name = commonNames.get(zone);
  if (name === undefined) {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(now);
    name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    commonNames.set(zone, name);
  }
  return name;
}
