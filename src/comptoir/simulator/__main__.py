"""`python -m comptoir.simulator` runs the simulator by itself."""

import sys

from comptoir.simulator.standalone import parse, serve

sys.exit(serve(parse(sys.argv[1:])))
