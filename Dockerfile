# Comptoir with its own PostgreSQL in one image. Every package comes from a lock file and is checked by its hash.

FROM python:3.11-slim AS build
WORKDIR /build
COPY requirements.lock requirements-dev.lock ./
RUN python -m venv /opt/comptoir
RUN /opt/comptoir/bin/python -m pip install --disable-pip-version-check --require-hashes --requirement requirements.lock
# The tool that makes the wheel is cut out of the other lock, hashes and all; one that is forgotten here stops pip.
RUN awk '/^[a-z]/ { keep = /^(hatchling|packaging|pathspec|pluggy|tomlkit|trove-classifiers)==/ } keep' requirements-dev.lock > tools.lock
RUN python -m venv /build/tools
RUN /build/tools/bin/python -m pip install --disable-pip-version-check --require-hashes --requirement tools.lock
COPY pyproject.toml README.md LICENSE ./
COPY src ./src
RUN /build/tools/bin/python -m pip wheel --disable-pip-version-check --no-index --no-deps --no-build-isolation --wheel-dir wheels .
RUN /opt/comptoir/bin/python -m pip install --disable-pip-version-check --no-index --no-deps wheels/comptoir-*.whl

FROM python:3.11-slim
# PostgreSQL refuses to run as root and wants its user in the list of users.
RUN useradd --system --user-group --uid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin comptoir
RUN mkdir -m 700 /data
RUN chown comptoir:comptoir /data
COPY --from=build /opt/comptoir /opt/comptoir
ENV PATH=/opt/comptoir/bin:$PATH PYTHONUNBUFFERED=1 COMPTOIR_HOST=0.0.0.0 COMPTOIR_DATA_DIR=/data
USER comptoir
WORKDIR /opt/comptoir
VOLUME /data
EXPOSE 3001
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 CMD ["python", "-c", "import os, urllib.request as r; r.urlopen('http://127.0.0.1:' + (os.environ.get('PORT') or '3001') + '/healthz', timeout=4)"]
CMD ["comptoir", "serve"]
