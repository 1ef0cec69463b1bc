import apacheHttpcore from './constants/apache-httpcore.json' with { type: 'json' };
import aspnetcore from './constants/aspnetcore.json' with { type: 'json' };
import axios from './constants/axios.json' with { type: 'json' };
import boostBeast from './constants/boost-beast.json' with { type: 'json' };
import dotnet from './constants/dotnet.json' with { type: 'json' };
import drf from './constants/drf.json' with { type: 'json' };
import go from './constants/go.json' with { type: 'json' };
import httpStatusCodes from './constants/http-status-codes.json' with { type: 'json' };
import jakartaRest from './constants/jakarta-rest.json' with { type: 'json' };
import java from './constants/java.json' with { type: 'json' };
import ktor from './constants/ktor.json' with { type: 'json' };
import node from './constants/node.json' with { type: 'json' };
import perl from './constants/perl.json' with { type: 'json' };
import plug from './constants/plug.json' with { type: 'json' };
import python from './constants/python.json' with { type: 'json' };
import python311 from './constants/python-3-11.json' with { type: 'json' };
import rack from './constants/rack.json' with { type: 'json' };
import rust from './constants/rust.json' with { type: 'json' };
import spring from './constants/spring.json' with { type: 'json' };
import starlette from './constants/starlette.json' with { type: 'json' };
import statuses from './constants/statuses.json' with { type: 'json' };
import swiftHttpTypes from './constants/swift-http-types.json' with { type: 'json' };
import swiftNio from './constants/swift-nio.json' with { type: 'json' };
import symfony from './constants/symfony.json' with { type: 'json' };

/** One runtime's names for status codes. */
export interface Runtime {
  /** Name of its file in `constants/`. */
  id: string;
  name: string;
  what: string;
  url: string;
  checked: string;
  /** Shown without unfolding. */
  everyday: boolean;
  /** False when the copy that was read may lack recent additions, so that an absence is no fact. */
  complete: boolean;
  /** The release or commit that was read. */
  version: string;
  /** The names of each code, the one to use today first; `old` ones are valid and kept for compatibility. */
  codes: Record<string, { name?: string; phrase?: string; deprecated?: boolean; old?: boolean; since?: string; note?: string }[]>;
}

/** Every runtime, in the order of the pages. */
export const runtimes: Runtime[] = Object.entries({
  node,
  go,
  python,
  rust,
  spring,
  aspnetcore,
  symfony,
  rack,
  dotnet,
  'python-3-11': python311,
  drf,
  starlette,
  'jakarta-rest': jakartaRest,
  'apache-httpcore': apacheHttpcore,
  java,
  ktor,
  plug,
  'swift-http-types': swiftHttpTypes,
  'swift-nio': swiftNio,
  'http-status-codes': httpStatusCodes,
  axios,
  statuses,
  'boost-beast': boostBeast,
  perl,
}).map(([id, runtime]) => ({ id, ...runtime }));
