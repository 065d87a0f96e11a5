/** How each app gives its data away. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'

export function AppList() {
  const { apps } = useTexts().imports
  return (
    <Card>
      <CardTitle note={apps.note}>{apps.title}</CardTitle>
      <dl className="grid gap-x-6 md:grid-cols-2">
        {apps.list.map(([name, how]) => (
          <div key={name} className="border-t border-line py-3">
            <dt className="text-note font-[550]">{name}</dt>
            <dd className="mt-0.5 text-note text-muted text-pretty">{how}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
