import { useEffect } from 'react'
import { useTexts } from '../platform/i18n/texts.ts'
import { ButtonLink } from '../ui/button.tsx'
import { PageHeader } from '../ui/card.tsx'

export function NotFoundScreen() {
  const { app } = useTexts()
  useEffect(() => {
    document.title = app.title(app.titles.notFound)
  }, [app])
  return (
    <>
      <PageHeader title={app.notFoundTitle} note={app.notFoundNote} />
      <ButtonLink href="/" variant="primary">
        {app.goHome}
      </ButtonLink>
    </>
  )
}
