/** Words of the charts. */
export const en = {
  goal: (weight: string) => `Goal ${weight}`,
  weighIns: 'Weigh-ins',
  weighIn: 'Weigh-in',
  trend: 'Trend',
  range: '80 % range',
  forecast: 'Forecast',
  day: 'Day',
  between: (low: string, high: string) => `${low} to ${high}`,
  chart: 'Weight chart. Move with the arrow keys to read day by day.',
  table: 'The same as a table',
  tableNote: (shown: number, total: number) => `${shown} of ${total} days, evenly spread`,
}
