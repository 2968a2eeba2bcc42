import { useRouterState } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { NavItem } from './feature.ts';
import { useGo } from './navigate.tsx';

const GROUPS: readonly NavItem['group'][] = ['Day', 'Care', 'Claims', 'Money', 'Practice'];

/** The screens that the person's roles open, in groups, each with its key. */
export function Navigation({ items }: { items: readonly NavItem[] }) {
  const go = useGo();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isHere = (to: string) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`));
  const open = (event: MouseEvent, to: string) => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <nav className="shell-nav" aria-label="Screens">
      {GROUPS.map((group) => {
        const own = items.filter((item) => item.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group}>
            <div className="nav-group">{group}</div>
            {own.map((item) => (
              <a
                key={item.to}
                className="nav-item"
                href={item.to}
                onClick={(event) => open(event, item.to)}
                {...(isHere(item.to) ? { 'aria-current': 'page' as const } : {})}
              >
                {item.label}
                <span className="nav-keys" aria-hidden>
                  {item.keys}
                </span>
              </a>
            ))}
          </div>
        );
      })}
    </nav>
  );
}
