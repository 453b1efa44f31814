/**
 * Attendance marks on their way to the server. They wait in the browser's storage, under the staff member who made them
 * and the session, until the server has said of each what became of it. Only ids and marks are stored, no names.
 */
export type Mark = 'PRESENT' | 'LATE' | 'EXCUSED' | 'ABSENT';

export interface Tick {
  id: string;
  person: string;
  mark: Mark;
  at: number;
}

/** What the server knows of a person. */
export interface Known {
  person: string;
  mark: Mark | null;
  by: string | null;
}

export type Trouble = 'none' | 'offline' | 'signed-out';

interface Answer {
  /** Ticks that need not be sent again. */
  kept: string[];
  /** Ticks for people who do not take part any more, or for a session that is not held: no use in sending again. */
  refused: string[];
  marks: Known[];
}

/** Told to the window when marks were sent by something else than the list. */
export const TICKS_SENT = 'wegwijs-ticks-sent';

const PREFIX = 'wegwijs-ticks';
const MOST_AT_ONCE = 100;

function storageKey(staff: string, session: string): string {
  return `${PREFIX}:${staff}:${session}`;
}

export function unsent(staff: string, session: string): Tick[] {
  return JSON.parse(localStorage.getItem(storageKey(staff, session)) ?? '[]') as Tick[];
}

function store(staff: string, session: string, ticks: Tick[]): Tick[] {
  if (ticks.length > 0) {
    localStorage.setItem(storageKey(staff, session), JSON.stringify(ticks));
  } else {
    localStorage.removeItem(storageKey(staff, session));
  }
  return ticks;
}

/** Adds ticks made now; another window of the same person may have added some too. */
export function keep(staff: string, session: string, made: Pick<Tick, 'person' | 'mark'>[]): Tick[] {
  const fresh = made.map((tick) => ({ ...tick, id: crypto.randomUUID(), at: Date.now() }));
  return store(staff, session, [...unsent(staff, session), ...fresh]);
}

function drop(staff: string, session: string, ids: string[]) {
  const gone = new Set(ids);
  const left = unsent(staff, session).filter((tick) => !gone.has(tick.id));
  store(staff, session, left);
}

/** The sessions for which this staff member made ticks that are not sent yet. */
export function sessionsWithUnsent(staff: string): string[] {
  const prefix = storageKey(staff, '');
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

/**
 * Sends the ticks of a session. What the server does not answer for stays.
 *
 * @param by 'look' where the page sends by itself, which does not count as something that the person did
 */
export async function send(
  staff: string,
  session: string,
  by: 'ticks' | 'look' = 'ticks'
): Promise<{ trouble: Trouble; answer?: Answer }> {
  // The time goes along as how long ago it was: clocks of devices differ.
  const ticks = unsent(staff, session)
    .slice(0, MOST_AT_ONCE)
    .map(({ id, person, mark, at }) => ({ id, person, mark, millisAgo: Math.max(0, Date.now() - at) }));
  const { trouble, answer } = await ask<Answer>(session, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Wegwijs': by },
    body: JSON.stringify({ staff, ticks }),
  });
  if (answer) {
    drop(staff, session, [...answer.kept, ...answer.refused]);
  }
  return { trouble, answer };
}

/** What the server knows by now. Does not count as something that the person did. */
export async function look(session: string): Promise<{ trouble: Trouble; answer?: Known[] }> {
  return ask<Known[]>(session, { headers: { 'X-Wegwijs': 'look' } });
}

async function ask<T>(session: string, request: RequestInit): Promise<{ trouble: Trouble; answer?: T }> {
  try {
    const address = new URL(`./staff/workshops/sessions/${session}/marks`, document.baseURI);
    const response = await fetch(address, { ...request, redirect: 'manual' });
    if (response.ok) {
      return { trouble: 'none', answer: (await response.json()) as T };
    }
    const sentToSignIn = response.type === 'opaqueredirect' || response.status === 403;
    return { trouble: sentToSignIn ? 'signed-out' : 'offline' };
  } catch {
    return { trouble: 'offline' };
  }
}
