/** Files as the tests need them: small, made up, in the shape each app writes. */
import { zipSync } from 'fflate'
import { openReader, type ReaderOptions, type ReadResult } from './weight-history.ts'

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** UTF-16 with its byte order mark. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

export const berlin: ReaderOptions = { timeZone: 'Europe/Berlin' }

/** Reads a whole file, in chunks of the given size when one is named. */
export function read(
  format: Parameters<typeof openReader>[0],
  file: string | Uint8Array,
  options: ReaderOptions = berlin,
  chunkSize = Number.POSITIVE_INFINITY,
): ReadResult {
  const bytes = typeof file === 'string' ? utf8(file) : file
  const reader = openReader(format, options)
  for (let at = 0; at < bytes.length; at += chunkSize)
    reader.push(bytes.subarray(at, at + Math.min(chunkSize, bytes.length)))
  return reader.finish()
}

/** One `<Record>` of an Apple Health export. */
export const healthRecord = (type: string, unit: string, startDate: string, value: string): string =>
  ` <Record type="HKQuantityTypeIdentifier${type}" sourceName="Scale &amp; Co" unit="${unit}" creationDate="${startDate}" startDate="${startDate}" endDate="${startDate}" value="${value}"/>\n`

/** An Apple Health export around the given records. */
export const healthXml = (records: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14, it's "quoted" > and ]> -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
]>
<HealthData locale="en_GB">
 <ExportDate value="2025-01-03 09:00:00 +0000"/>
${records}</HealthData>
`

/** The archive the phone hands out, with the other files that lie in it. */
export const healthZip = (xml: string, name = 'apple_health_export/export.xml'): Uint8Array<ArrayBuffer> =>
  zipSync({
    'apple_health_export/export_cda.xml': utf8('<ClinicalDocument/>'),
    'apple_health_export/workout-routes/route_1.gpx': utf8('<gpx/>'.repeat(100)),
    'apple_health_export/about.xml': utf8('<about>something else</about>'),
    [name]: utf8(xml),
  })

/** A zip of one entry whose sizes stand only in the descriptor behind it, as streaming writers make it. */
export function zipWithDescriptor(name: string, packed: Uint8Array, unpackedSize: number): Uint8Array {
  const title = utf8(name)
  const header = new DataView(new ArrayBuffer(30))
  header.setUint32(0, 0x04034b50, true)
  header.setUint16(4, 20, true)
  header.setUint16(6, 8, true)
  header.setUint16(8, 8, true)
  header.setUint16(26, title.length, true)
  const tail = new DataView(new ArrayBuffer(16))
  tail.setUint32(0, 0x08074b50, true)
  tail.setUint32(8, packed.length, true)
  tail.setUint32(12, unpackedSize, true)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  const parts = [new Uint8Array(header.buffer), title, packed, new Uint8Array(tail.buffer), new Uint8Array(end.buffer)]
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

export const libraFile = `#Version: 6
#Units: kg

#date;weight;weight trend;body fat;body fat trend;muscle mass;muscle mass trend;log
2025-01-01T07:00:00.000Z;80.0;80.0;;;;;
2025-01-02T07:05:00.000Z;80.6;80.1;22.4;22.4;40.1;40;salty dinner
`

export const withingsFile = `Date,"Weight (kg)","Fat mass (kg)","Bone mass (kg)","Muscle mass (kg)","Hydration (kg)",Comments
"2025-07-02 07:12:45",80,16,3.4,60.6,44,"after a run, tired"
"2025-01-01 07:05:01",84.6,,,,,
`

export const renphoFile = `Time of Measurement,Weight(lb),BMI,Body Fat(%),Fat-Free Mass(lb),Subcutaneous Fat(%),Visceral Fat,Body Water(%),Skeletal Muscle(%),Muscle Mass(lb),Bone Mass(lb),Protein(%),BMR(kcal),Metabolic Age,Optimal weight(lb),Remarks
2025-01-01 10:20:30,170.00,23.9,23.0,59.37,20.8,7.0,55.6,49.6,124.0,2.90,17.6,1630,35,--,--
`

export const openScaleFile = `"biceps","bone","calories","comment","dateTime","fat","hip","lbm","muscle","waist","water","weight"
0.0,11.65,0.0,"","2025-08-11 23:48",15.5,0.0,0.0,40.0,0.0,59.4,75.0
0.0,0.0,0.0,"only weight","2025-08-10 19:45",0.0,0.0,0.0,0.0,0.0,0.0,74.3
3.2
`

export const happyScaleFile = `"Date","Pound(s)"
"2025-01-01","176.4"
"2025-01-02","175.9"
`

export const myFitnessPalFile = `Date,Body Fat %,Weight
2025-01-01,18.5,175.0
2025-01-02,,176.0
`

export const setpointFile = `recordedAt,weight_kg,bodyFatPercentage,muscleMass_kg,waterPercentage,notes,neck_cm,chest_cm,waist_cm,hips_cm,upperArm_cm,thigh_cm,calf_cm\r
2025-01-01T07:00:00.000Z,80.5,21.5,40.2,55,'=SUM(A1),38,,90.5,,,,\r
`

export const genericFile = `Datum;Uhrzeit;Gewicht (kg);Körperfett %;Notiz
13.02.2025;06:04;80,5;21,4;müde
14.02.2025;06:10;80,1;;
`

export const healthFile = healthXml(
  healthRecord('BodyMass', 'kg', '2025-01-01 07:00:00 +0000', '64.2') +
    healthRecord('BodyFatPercentage', '%', '2025-01-01 07:00:05 +0000', '0.251') +
    healthRecord('Height', 'cm', '2025-01-01 07:00:00 +0000', '170') +
    healthRecord('BodyMass', 'lb', '2025-01-02 07:00:00 -0500', '141.1') +
    healthRecord('HeartRate', 'count/min', '2025-01-02 07:00:00 -0500', '61'),
)

export const allFiles = [
  ['libra', 'libra.csv', utf8(libraFile)],
  ['withings', 'weight.csv', utf8(withingsFile)],
  ['renpho', 'RENPHO.csv', utf8(renphoFile)],
  ['openscale', 'openScale_export.csv', utf8(openScaleFile)],
  ['happy-scale', 'export.csv', utf8(happyScaleFile)],
  ['myfitnesspal', 'Measurement-Summary-2025.csv', utf8(myFitnessPalFile)],
  ['setpoint', 'weights.csv', utf8(setpointFile)],
  ['csv', 'gewicht.csv', utf8(genericFile)],
  ['apple-health', 'export.xml', utf8(healthFile)],
  ['apple-health', 'export.zip', healthZip(healthFile)],
] as const
