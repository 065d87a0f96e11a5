/** What a column's heading means, in the words and languages that exports use. */
import { type MassUnit, massUnit } from './measure-text.ts'

/** Every meaning a column can have; the first nine are what a person may choose from (CsvField). */
export type Field =
  | 'ignore'
  | 'date'
  | 'time'
  | 'dateTime'
  | 'weight'
  | 'bodyFatPercentage'
  | 'muscleMass'
  | 'waterPercentage'
  | 'notes'
  | 'fatMass'
  | 'waterMass'
  | 'musclePercentage'
  | 'neck'
  | 'chest'
  | 'waist'
  | 'hips'
  | 'upperArm'
  | 'thigh'
  | 'calf'

/** `unit` is null when the heading does not state one. */
export type Column = { field: Field; unit: MassUnit | '%' | null }

/** Headings without unit, case, accents and punctuation. Languages: en de fr es it nl pt sv da. */
const words: Partial<Record<Field, readonly string[]>> = {
  date: ['date', 'day', 'measurement date', 'date local', 'datum', 'tag', 'fecha', 'data', 'dag', 'dato'],
  time: [
    'time',
    'measurement time',
    'time local',
    'uhrzeit',
    'zeit',
    'heure',
    'hora',
    'ora',
    'tijd',
    'tid',
    'klokkeslaet',
  ],
  dateTime: [
    'date time',
    'datetime',
    'timestamp',
    'recorded at',
    'measured at',
    'logged at',
    'created at',
    'date and time',
    'date/time',
    'time of measurement',
    'time stamp',
    'zeitstempel',
    'datum uhrzeit',
    'messzeit',
    'messzeitpunkt',
    'zeitpunkt der messung',
    'date et heure',
    'heure de mesure',
    'fecha y hora',
    'hora de medicion',
    'data e ora',
    'ora della misurazione',
    'start date',
  ],
  weight: [
    'weight',
    'body weight',
    'bodyweight',
    'body mass',
    'scale weight',
    'weight recorded',
    'gewicht',
    'korpergewicht',
    'poids',
    'peso',
    'peso corporal',
    'peso corporeo',
    'lichaamsgewicht',
    'vikt',
    'vaegt',
    'vekt',
    'kilograms',
    'kilogram',
    'kg',
    'pounds',
    'pound',
    'lbs',
    'lb',
    'stones',
    'stone',
    'st',
  ],
  bodyFatPercentage: [
    'body fat',
    'bodyfat',
    'fat',
    'fat ratio',
    'body fat percentage',
    'fat percentage',
    'fat percent',
    'bf',
    'korperfett',
    'fett',
    'korperfettanteil',
    'fettanteil',
    'graisse corporelle',
    'graisse',
    'masse grasse',
    'grasa corporal',
    'grasa',
    'grasso corporeo',
    'massa grassa',
    'lichaamsvet',
    'vet',
    'gordura corporal',
    'gordura',
    'kroppsfett',
    'kropsfedt',
  ],
  fatMass: [
    'fat mass',
    'body fat mass',
    'fettmasse',
    'masse grasse',
    'masa grasa',
    'massa grassa',
    'vetmassa',
    'massa gorda',
  ],
  muscleMass: [
    'muscle mass',
    'muscle',
    'muskelmasse',
    'muskeln',
    'masse musculaire',
    'masa muscular',
    'massa muscolare',
    'spiermassa',
    'massa muscular',
  ],
  waterPercentage: [
    'body water',
    'water',
    'water percentage',
    'body water percentage',
    'korperwasser',
    'wasser',
    'wasseranteil',
    'eau corporelle',
    'eau',
    'agua corporal',
    'agua',
    'acqua corporea',
    'acqua',
    'lichaamswater',
    'hydration',
    'total body water',
  ],
  waterMass: [
    'hydration',
    'body water mass',
    'hydratation',
    'hidratacion',
    'idratazione',
    'hydratatie',
    'hidratacao',
    'wassermasse',
    'korperwasser',
  ],
  notes: [
    'notes',
    'note',
    'comment',
    'comments',
    'remarks',
    'remark',
    'log',
    'notizen',
    'notiz',
    'kommentar',
    'kommentare',
    'bemerkung',
    'bemerkungen',
    'commentaire',
    'commentaires',
    'remarques',
    'comentario',
    'comentarios',
    'notas',
    'commenti',
    'opmerkingen',
  ],
}

const meanings = new Map<string, Field[]>()
for (const [field, names] of Object.entries(words) as [Field, readonly string[]][]) {
  for (const name of names) meanings.set(name, [...(meanings.get(name) ?? []), field])
}

const unitAtEnd = /^(.*?)[\s,_([/]+(kgs?|kilograms?|lbs?|pounds?|st|stones?|st:lb|%|percent|percentage|cm|in)[)\]]?$/
const massFields = new Set<Field>(['weight', 'muscleMass', 'fatMass', 'waterMass'])

/** The heading's meaning and unit; 'ignore' for what no weigh-in has. */
export function describeHeading(heading: string): Column {
  const text = normalise(heading)
  const split = /^(.*?)\s*%$/.exec(text) ?? unitAtEnd.exec(text)
  if (split?.[1]) {
    const stated = split[2] ?? '%'
    const unit = stated.startsWith('percent') || stated === '%' ? '%' : massUnit(stated)
    const column = unit && meaningIn(split[1].trim(), unit)
    if (column) return column
  }
  const bare = meaningIn(text, null)
  return bare ?? { field: 'ignore', unit: null }
}

function meaningIn(name: string, unit: Column['unit']): Column | null {
  const fields = meanings.get(unit === '%' ? name.replace(/ percent(age)?$/, '') : name) ?? []
  const isMass = unit !== null && unit !== '%'
  if (unit === '%' && fields.includes('muscleMass')) return { field: 'musclePercentage', unit }
  const field = unit === null ? fields[0] : fields.find((candidate) => massFields.has(candidate) === isMass)
  if (!field) return null
  return { field, unit: unit ?? (field === 'weight' ? massUnit(name) : null) }
}

function normalise(heading: string): string {
  return heading
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace('ß', 'ss')
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
    .replaceAll(/\bpound\(s\)/g, 'pounds')
    .replaceAll(/[\s_]+/g, ' ')
    .replace(/^[#"']+/, '')
    .trim()
}
