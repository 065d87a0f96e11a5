/** Lines with a picture, on their way. */
import { classNames } from '../../../ui/class-names.ts'
import { Loading, Skeleton } from '../../../ui/states.tsx'

export function LineSkeletons({ count, shape = 'round' }: { count: number; shape?: 'round' | 'square' }) {
  return (
    <Loading>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="flex min-h-16 items-center gap-3.5 py-3">
          <Skeleton className={classNames('size-11 shrink-0', shape === 'round' ? 'rounded-full' : 'rounded-[24%]')} />
          <Skeleton lines={2} className="flex-1" />
        </div>
      ))}
    </Loading>
  )
}
