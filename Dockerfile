# Two stages: what is installed from the hash-pinned lock, and a small image that runs it as nobody special.
FROM python:3.13-slim AS build
WORKDIR /app
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.txt

FROM python:3.13-slim
# One source of time zones everywhere: the tzdata wheel, not whatever the base image brings.
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PYTHONTZPATH="" \
    APAKABAR_HOST=0.0.0.0 APAKABAR_LOG_FORMAT=json APAKABAR_DATABASE_URL=sqlite:////data/apakabar.db
WORKDIR /app
RUN useradd --system --uid 10001 --no-create-home apakabar && install -d -o apakabar -g apakabar -m 0700 /data
COPY --from=build /venv /venv
COPY bot ./bot
COPY migrations ./migrations
COPY pyproject.toml ./
USER 10001
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["python", "-m", "bot", "healthy"]
# "serve --migrate" brings the database up to date and then serves, in one process that gets the signals.
CMD ["python", "-m", "bot", "serve", "--migrate"]
