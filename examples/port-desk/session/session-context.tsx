import { createContext, type Dispatch, type ReactNode, useContext, useEffect, useMemo, useReducer } from "react";
import { keep, keptSession } from "./kept-session.ts";
import { changed, type Session, type SessionChange } from "./session.ts";

interface SessionControl {
  readonly session: Session;
  readonly change: Dispatch<SessionChange>;
}

const SessionContext = createContext<SessionControl | undefined>(undefined);

export function useSession(): SessionControl {
  const control = useContext(SessionContext);
  if (control === undefined) throw new TypeError("useSession: expected a provider above");
  return control;
}

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [session, change] = useReducer(changed, undefined, keptSession);
  useEffect(() => keep(session), [session]);
  const control = useMemo(() => ({ session, change }), [session]);
  return <SessionContext value={control}>{children}</SessionContext>;
}
