/** The rest of an endless list. */
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Button } from '../../../../ui/button.tsx'

interface Endless {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

export function MoreButton({ list }: { list: Endless }) {
  const { reports } = useTexts()
  if (!list.hasNextPage) return null
  return (
    <div className="mt-3 flex justify-center">
      <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {reports.more}
      </Button>
    </div>
  )
}
