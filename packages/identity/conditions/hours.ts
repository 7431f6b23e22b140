/** Hours of a week in a time zone. A range that ends before it begins goes on into the next day. */
export interface Hours {
  readonly text: string;
  /** 0 is Sunday. */
  readonly days: ReadonlySet<number>;
  /** Minutes of the day; `to` is not in it. */
  readonly from: number;
  readonly to: number;
  /** IANA name. */
  readonly zone: string;
}

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const form = "must look like 'Mon-Fri 08:00-18:00 Europe/Berlin'";

/** Reads `Mon-Fri 08:00-18:00 Europe/Berlin`: days (a list of days and ranges; none: every day), times, zone. Or says what is wrong. */
export function parseHours(text: string): Hours | string {
  const shape = /^(?:([A-Za-z]{3}(?:[-,][A-Za-z]{3})*)\s+)?(\d{2}):(\d{2})-(\d{2}):(\d{2})\s+(\S+)$/.exec(text.trim());
  if (shape === null) return form;
  const [, list, fromHour, fromMinute, toHour, toMinute, zone = ''] = shape;
  const days = list === undefined ? new Set(names.keys()) : daysOf(list);
  if (days === undefined) return `${form}; days are Mon, Tue, Wed, Thu, Fri, Sat, Sun`;
  const from = minutes(fromHour!, fromMinute!);
  const to = minutes(toHour!, toMinute!);
  if (from === undefined || to === undefined || from === 1440 || from === to)
    return `${form}; times go from 00:00 to 24:00, and the two differ`;
  if (!isZone(zone)) return `names '${zone}', which is no time zone such as 'Europe/Berlin' or 'UTC'`;
  return { text: text.trim(), days, from, to, zone };
}

/** Whether a moment lies in the hours, by the zone's own clock on that day. */
export function isWithin({ days, from, to, zone }: Hours, seconds: number): boolean {
  const { day, minute } = clockIn(zone, seconds);
  const today = days.has(day);
  if (from < to) return today && minute >= from && minute < to;
  const yesterday = days.has((day + 6) % 7);
  return (today && minute >= from) || (yesterday && minute < to);
}

/** A moment as people of a zone tell it, for messages: `Thu 23:10 Europe/Berlin`. */
export function told(seconds: number, zone: string): string {
  const { day, minute } = clockIn(zone, seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const name = names[day]!;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${two(Math.floor(minute / 60))}:${two(minute % 60)} ${zone}`;
}

function daysOf(list: string): ReadonlySet<number> | undefined {
  const days = new Set<number>();
  for (const part of list.toLowerCase().split(',')) {
    const [first, last = first] = part.split('-').map((name) => names.indexOf(name));
    if (first === undefined || last === undefined || first < 0 || last < 0 || part.split('-').length > 2) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === last) break;
    }
  }
  return days;
}

function minutes(hour: string, minute: string): number | undefined {
  const value = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && value <= 1440 ? value : undefined;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    // Offsets such as +01:00 know no summer time: a name is meant.
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}

function clockIn(zone: string, seconds: number): { readonly day: number; readonly minute: number } {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(new Date(seconds * 1000)).map(({ type, value }) => [type, value]));
  return { day: names.indexOf(parts['weekday']!.toLowerCase()), minute: Number(parts['hour']) * 60 + Number(parts['minute']) };
}
