/** Posts on their way. */
import { Card, Stack } from '../../../ui/card.tsx'
import { Loading, Skeleton } from '../../../ui/states.tsx'

export function PostSkeletons({ count = 3 }: { count?: number }) {
  return (
    <Loading>
      <Stack>
        {Array.from({ length: count }, (_, index) => (
          <Card key={index} aria-hidden="true">
            <div className="mb-4 flex items-center gap-3">
              <Skeleton className="size-11 shrink-0 rounded-full" />
              <Skeleton lines={2} className="w-40" />
            </div>
            <Skeleton lines={index % 2 === 0 ? 3 : 2} />
            {index % 2 === 1 && <Skeleton className="mt-4 aspect-2/1 w-full rounded-control" />}
            <div className="mt-5 flex gap-6">
              <Skeleton className="h-5 w-10" />
              <Skeleton className="h-5 w-10" />
            </div>
          </Card>
        ))}
      </Stack>
    </Loading>
  )
}
