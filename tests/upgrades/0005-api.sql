-- holds: {"totals": {"302000016-A": 2809, "302000015-A": 4006, "302000014-A": 2808, "302000013-A": 4012, "302000012-A": 6015, "302000011-A": 2802, "302000010-A": 8837, "302000009-A": 8423, "302000008-A": 7521, "302000007-A": 11208, "302000006-A": 6425, "302000005-A": 4309, "302000004-A": 3618, "302000003-A": 5614, "302000002-A": 2804, "302000001-A": 2807}, "published": {"S100000000": [20, 1999], "S100000001": [21, 2000], "S100000002": [20, 2001], "S100000003": [21, 2002], "S100000004": [18, 2003], "S100000005": [21, 2004], "S100000006": [16, 2005], "S100000007": [19, 2006], "S100000008": [15, 2007], "S100000009": [18, 2008], "S100000010": [18, 2009], "S100000011": [12, 2010]}, "waiting": ["302000002-A", "302000003-A", "302000004-A", "302000005-A", "302000006-A", "302000007-A", "302000008-A", "302000009-A", "302000010-A", "302000011-A", "302000012-A", "302000013-A", "302000014-A", "302000015-A", "302000016-A"]}
--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE SCHEMA comptoir;


CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA comptoir;


COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


CREATE TYPE comptoir.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);


CREATE TYPE comptoir.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);


CREATE TYPE comptoir.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);


CREATE FUNCTION comptoir.comptoir_now() RETURNS timestamp with time zone
    LANGUAGE sql
    AS $$ SELECT clock_timestamp() + coalesce((SELECT shift FROM comptoir_clock), interval '0') $$;


CREATE FUNCTION comptoir.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_defer_jobs_v1(jobs comptoir.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE comptoir.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status comptoir.procrastinate_job_status DEFAULT 'todo'::comptoir.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::comptoir.procrastinate_job_status) AND (abort_requested = true))))
);


CREATE FUNCTION comptoir.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS comptoir.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_finish_job_v1(job_id bigint, end_status comptoir.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;


CREATE FUNCTION comptoir.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;


CREATE FUNCTION comptoir.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;


CREATE TABLE comptoir.api_answers (
    id bigint NOT NULL,
    key character varying(255) NOT NULL,
    path text NOT NULL,
    digest character varying(64) NOT NULL,
    status smallint,
    headers jsonb NOT NULL,
    body bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    api_key_id bigint NOT NULL,
    CONSTRAINT api_answers_status_check CHECK ((status >= 0))
);


ALTER TABLE comptoir.api_answers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.api_answers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.api_keys (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    prefix character varying(16) NOT NULL,
    digest character varying(64) NOT NULL,
    scopes character varying(10)[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone
);


ALTER TABLE comptoir.api_keys ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.api_keys_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


ALTER TABLE comptoir.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE comptoir.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


ALTER TABLE comptoir.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.auth_user (
    id integer NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL
);


CREATE TABLE comptoir.auth_user_groups (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    group_id integer NOT NULL
);


ALTER TABLE comptoir.auth_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


ALTER TABLE comptoir.auth_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.auth_user_user_permissions (
    id bigint NOT NULL,
    user_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE comptoir.auth_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.auth_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.comptoir_clock (
    id smallint DEFAULT 1 NOT NULL,
    shift interval DEFAULT '00:00:00'::interval NOT NULL,
    CONSTRAINT comptoir_clock_id_check CHECK ((id = 1))
);


CREATE TABLE comptoir.comptoir_sign_in_attempts (
    id bigint NOT NULL,
    who character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE comptoir.comptoir_sign_in_attempts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.comptoir_sign_in_attempts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id integer NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);


ALTER TABLE comptoir.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


ALTER TABLE comptoir.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


ALTER TABLE comptoir.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


CREATE TABLE comptoir.host_events (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL,
    order_id bigint,
    details jsonb NOT NULL,
    fanned_at timestamp with time zone,
    account_id bigint
);


ALTER TABLE comptoir.host_events ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.host_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.host_files (
    id bigint NOT NULL,
    source_id bigint NOT NULL,
    name text NOT NULL,
    state character varying(7) NOT NULL,
    size bigint NOT NULL,
    modified_ns bigint NOT NULL,
    noticed_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    attempts smallint NOT NULL,
    finished_at timestamp with time zone,
    put_away_at timestamp with time zone,
    report text NOT NULL,
    CONSTRAINT host_files_attempts_check CHECK ((attempts >= 0))
);


ALTER TABLE comptoir.host_files ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.host_files_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.host_interests (
    kind character varying(40) NOT NULL
);


CREATE TABLE comptoir.host_outbox (
    event_id bigint NOT NULL,
    order_id bigint NOT NULL,
    waits_since timestamp with time zone NOT NULL,
    acknowledged_at timestamp with time zone,
    acknowledged_by character varying(7) NOT NULL,
    file_id bigint
);


CREATE TABLE comptoir.host_outbox_files (
    id bigint NOT NULL,
    directory text NOT NULL,
    name text NOT NULL,
    began_at timestamp with time zone NOT NULL,
    complete_at timestamp with time zone,
    appeared_at timestamp with time zone
);


ALTER TABLE comptoir.host_outbox_files ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.host_outbox_files_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.host_outbox_settings (
    id bigint NOT NULL,
    way character varying(7) NOT NULL,
    directory text NOT NULL,
    with_address boolean NOT NULL,
    chosen_at timestamp with time zone,
    sweep_due boolean NOT NULL,
    patience_hours smallint NOT NULL,
    subscription_id bigint,
    CONSTRAINT host_outbox_settings_patience_hours_check CHECK ((patience_hours >= 0)),
    CONSTRAINT one_outbox CHECK ((id = 1))
);


ALTER TABLE comptoir.host_outbox_settings ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.host_outbox_settings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.host_sources (
    id bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    kind character varying(6) NOT NULL,
    sealed_url bytea,
    shown text NOT NULL,
    directory text NOT NULL,
    mapping jsonb NOT NULL,
    products_query text NOT NULL,
    stock_query text NOT NULL,
    zone text NOT NULL,
    interval_minutes integer,
    max_age_hours integer NOT NULL,
    limit_seconds integer NOT NULL,
    enabled boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    asked_at timestamp with time zone,
    asked_anyway boolean NOT NULL,
    tried_at timestamp with time zone,
    succeeded_at timestamp with time zone,
    next_at timestamp with time zone,
    lease uuid,
    leased_until timestamp with time zone,
    fresh_as_of timestamp with time zone,
    failures integer NOT NULL,
    code text NOT NULL,
    error text NOT NULL,
    remedy text NOT NULL,
    told jsonb NOT NULL,
    CONSTRAINT host_sources_failures_check CHECK ((failures >= 0)),
    CONSTRAINT host_sources_interval_minutes_check CHECK ((interval_minutes >= 0)),
    CONSTRAINT host_sources_limit_seconds_check CHECK ((limit_seconds >= 0)),
    CONSTRAINT host_sources_max_age_hours_check CHECK ((max_age_hours >= 0))
);


ALTER TABLE comptoir.host_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.host_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_accounts (
    id bigint NOT NULL,
    channel character varying(20) NOT NULL,
    name character varying(80) NOT NULL,
    base_url character varying(300) NOT NULL,
    shop_id character varying(60) NOT NULL,
    currency character varying(3) NOT NULL,
    time_zone character varying(60) NOT NULL,
    decisions_mode character varying(6) NOT NULL,
    stock_mode character varying(6) NOT NULL,
    price_mode character varying(6) NOT NULL,
    terms_mode character varying(6) NOT NULL,
    paused boolean NOT NULL,
    auto_sync boolean NOT NULL,
    order_interval smallint NOT NULL,
    product_interval smallint NOT NULL,
    stock_interval smallint NOT NULL,
    pace_factor double precision NOT NULL,
    accept_policy character varying(10) NOT NULL,
    acceptance_hours smallint NOT NULL,
    province character varying(2) NOT NULL,
    cut_off time without time zone NOT NULL,
    handling_days smallint NOT NULL,
    failures integer NOT NULL,
    retry_at timestamp with time zone,
    last_answer_at timestamp with time zone,
    last_error text NOT NULL,
    shop_name character varying(200) NOT NULL,
    shop_state character varying(40) NOT NULL,
    facts jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    approves_prices boolean NOT NULL,
    condition_codes jsonb NOT NULL,
    host_counts character varying(14) NOT NULL,
    host_lag_hours smallint NOT NULL,
    live_scope character varying(6) NOT NULL,
    logistic_classes jsonb NOT NULL,
    mass_change_offers integer NOT NULL,
    mass_change_percent smallint NOT NULL,
    price_change_percent smallint NOT NULL,
    selling_stopped_at timestamp with time zone,
    stale_stock character varying(5) NOT NULL,
    stock_max_age_hours smallint NOT NULL,
    zero_percent smallint NOT NULL,
    CONSTRAINT marketplace_accounts_acceptance_hours_check CHECK ((acceptance_hours >= 0)),
    CONSTRAINT marketplace_accounts_failures_check CHECK ((failures >= 0)),
    CONSTRAINT marketplace_accounts_handling_days_check CHECK ((handling_days >= 0)),
    CONSTRAINT marketplace_accounts_host_lag_hours_check CHECK ((host_lag_hours >= 0)),
    CONSTRAINT marketplace_accounts_mass_change_offers_check CHECK ((mass_change_offers >= 0)),
    CONSTRAINT marketplace_accounts_mass_change_percent_check CHECK ((mass_change_percent >= 0)),
    CONSTRAINT marketplace_accounts_order_interval_check CHECK ((order_interval >= 0)),
    CONSTRAINT marketplace_accounts_price_change_percent_check CHECK ((price_change_percent >= 0)),
    CONSTRAINT marketplace_accounts_product_interval_check CHECK ((product_interval >= 0)),
    CONSTRAINT marketplace_accounts_stock_interval_check CHECK ((stock_interval >= 0)),
    CONSTRAINT marketplace_accounts_stock_max_age_hours_check CHECK ((stock_max_age_hours >= 0)),
    CONSTRAINT marketplace_accounts_zero_percent_check CHECK ((zero_percent >= 0))
);


ALTER TABLE comptoir.marketplace_accounts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_accounts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_action_steps (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    operation character varying(30) NOT NULL,
    state character varying(10) NOT NULL,
    sent_at timestamp with time zone,
    settled_at timestamp with time zone,
    action_id bigint NOT NULL,
    CONSTRAINT marketplace_action_steps_position_check CHECK (("position" >= 0))
);


ALTER TABLE comptoir.marketplace_action_steps ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_action_steps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_actions (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    token character varying(200) NOT NULL,
    payload jsonb NOT NULL,
    who character varying(150) NOT NULL,
    state character varying(10) NOT NULL,
    wanted_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    settled_at timestamp with time zone,
    confirmed_by character varying(6) NOT NULL,
    read_back_at timestamp with time zone,
    contradicted_at timestamp with time zone,
    held boolean NOT NULL,
    attempt uuid,
    attempts smallint NOT NULL,
    lease_until timestamp with time zone,
    bytes_left boolean NOT NULL,
    next_read_at timestamp with time zone,
    waited_for boolean NOT NULL,
    reads smallint NOT NULL,
    looked_at timestamp with time zone,
    known_before jsonb NOT NULL,
    evidence jsonb,
    error_code character varying(80) NOT NULL,
    error text NOT NULL,
    remedy text NOT NULL,
    account_id bigint NOT NULL,
    order_id bigint NOT NULL,
    CONSTRAINT marketplace_actions_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT marketplace_actions_reads_check CHECK ((reads >= 0))
);


ALTER TABLE comptoir.marketplace_actions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_actions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_brakes (
    id bigint NOT NULL,
    kind character varying(6) NOT NULL,
    why text NOT NULL,
    count integer NOT NULL,
    of integer NOT NULL,
    digest text DEFAULT ''::text NOT NULL,
    pulled_at timestamp with time zone NOT NULL,
    released_at timestamp with time zone,
    released_by text NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_brakes_count_check CHECK ((count >= 0)),
    CONSTRAINT marketplace_brakes_of_check CHECK ((of >= 0))
);


ALTER TABLE comptoir.marketplace_brakes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_brakes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_buyers (
    order_id bigint NOT NULL,
    remote_id text,
    firstname text,
    lastname text,
    organization text,
    locale text,
    email text,
    shipping_address jsonb,
    billing_address jsonb
);


CREATE TABLE comptoir.marketplace_credentials (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    sealed bytea NOT NULL,
    key_fingerprint character varying(16) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    validated_at timestamp with time zone,
    rotation_due_at timestamp with time zone NOT NULL,
    account_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_credentials ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_credentials_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_cursors (
    id bigint NOT NULL,
    flow character varying(20) NOT NULL,
    "position" timestamp with time zone,
    requested_at timestamp with time zone,
    began_at timestamp with time zone,
    lease_until timestamp with time zone,
    lease_holder character varying(36) NOT NULL,
    account_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_cursors ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_cursors_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_heartbeats (
    id bigint NOT NULL,
    flow character varying(30) NOT NULL,
    tried_at timestamp with time zone NOT NULL,
    succeeded_at timestamp with time zone,
    failures integer NOT NULL,
    error text NOT NULL,
    remedy text NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_heartbeats_failures_check CHECK ((failures >= 0))
);


ALTER TABLE comptoir.marketplace_heartbeats ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_heartbeats_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_journal (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(60) NOT NULL,
    order_id bigint,
    details jsonb NOT NULL,
    who character varying(150) NOT NULL,
    concern boolean NOT NULL,
    key character varying(200),
    last_at timestamp with time zone,
    times integer NOT NULL,
    resolved_at timestamp with time zone,
    account_id bigint,
    CONSTRAINT marketplace_journal_times_check CHECK ((times >= 0))
);


ALTER TABLE comptoir.marketplace_journal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_journal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_offer_read_batches (
    id bigint NOT NULL,
    offers bigint[] NOT NULL,
    read_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_offer_read_batches ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_offer_read_batches_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_offer_reads (
    id bigint NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ticket text NOT NULL,
    asked smallint NOT NULL,
    urls text[] NOT NULL,
    chunks_begun integer NOT NULL,
    chunks_done integer NOT NULL,
    found integer NOT NULL,
    run_id bigint,
    finished_at timestamp with time zone,
    failed boolean NOT NULL,
    "full" boolean NOT NULL,
    changed_since timestamp with time zone,
    began_there timestamp with time zone,
    skew_seconds double precision NOT NULL,
    ready_at timestamp with time zone,
    tickets text[] NOT NULL,
    unreadable integer NOT NULL,
    nameless integer NOT NULL,
    doubted boolean NOT NULL,
    judged_at timestamp with time zone,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_offer_reads_asked_check CHECK ((asked >= 0)),
    CONSTRAINT marketplace_offer_reads_chunks_begun_check CHECK ((chunks_begun >= 0)),
    CONSTRAINT marketplace_offer_reads_chunks_done_check CHECK ((chunks_done >= 0)),
    CONSTRAINT marketplace_offer_reads_found_check CHECK ((found >= 0)),
    CONSTRAINT marketplace_offer_reads_nameless_check CHECK ((nameless >= 0)),
    CONSTRAINT marketplace_offer_reads_unreadable_check CHECK ((unreadable >= 0))
);


ALTER TABLE comptoir.marketplace_offer_reads ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_offer_reads_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_offers (
    id bigint NOT NULL,
    sku text NOT NULL COLLATE pg_catalog."C",
    state character varying(6) NOT NULL,
    live boolean NOT NULL,
    paused boolean NOT NULL,
    missing_at timestamp with time zone,
    removed_at timestamp with time zone,
    remote_id text NOT NULL COLLATE pg_catalog."C",
    remote_product text NOT NULL COLLATE pg_catalog."C",
    obstacles text[] NOT NULL,
    creatable boolean DEFAULT false NOT NULL,
    stock_too_old boolean DEFAULT false NOT NULL,
    due_at timestamp with time zone,
    set_price_cents bigint,
    set_discount_cents bigint,
    set_discount_from timestamp with time zone,
    set_discount_until timestamp with time zone,
    owns_discount boolean NOT NULL,
    set_lead_time_days integer,
    set_logistic_class text,
    set_min_order_quantity integer,
    set_max_order_quantity integer,
    desired_at timestamp with time zone,
    desired_quantity integer,
    desired_price_cents bigint,
    desired_discount_cents bigint,
    desired_discount_from timestamp with time zone,
    desired_discount_until timestamp with time zone,
    desired_condition text,
    desired_lead_time_days integer,
    desired_logistic_class text,
    desired_min_order_quantity integer,
    desired_max_order_quantity integer,
    desired_reference text,
    stock_is_ours boolean DEFAULT false NOT NULL,
    stocked_quantity integer,
    taken_price_cents bigint,
    price_steps jsonb,
    price_changed_at timestamp with time zone,
    published_quantity integer,
    published_price_cents bigint,
    published_discount_cents bigint,
    published_discount_from timestamp with time zone,
    published_discount_until timestamp with time zone,
    published_condition text,
    published_lead_time_days integer,
    published_logistic_class text,
    published_min_order_quantity integer,
    published_max_order_quantity integer,
    stock_published_at timestamp with time zone,
    price_published_at timestamp with time zone,
    terms_published_at timestamp with time zone,
    seen_at timestamp with time zone,
    seen_active boolean,
    seen_quantity integer,
    seen_price_cents bigint,
    seen_discount_cents bigint,
    seen_discount_from timestamp with time zone,
    seen_discount_until timestamp with time zone,
    seen_condition text,
    seen_lead_time_days integer,
    seen_logistic_class text,
    seen_min_order_quantity integer,
    seen_max_order_quantity integer,
    seen_prices jsonb,
    seen_reproducible boolean NOT NULL,
    drifted_at timestamp with time zone,
    drift jsonb,
    create_refusal text NOT NULL,
    stock_refusal text NOT NULL,
    price_refusal text NOT NULL,
    terms_refusal text NOT NULL,
    refused_at timestamp with time zone,
    removal_asked_at timestamp with time zone,
    price_held text NOT NULL,
    approved_price_cents bigint,
    approved_discount_cents bigint,
    approved_quantity integer,
    stock_refusals smallint DEFAULT 0 NOT NULL,
    stock_retry_at timestamp with time zone,
    price_before_cents bigint,
    account_id bigint NOT NULL,
    product_id bigint,
    CONSTRAINT marketplace_offers_desired_lead_time_days_check CHECK ((desired_lead_time_days >= 0)),
    CONSTRAINT marketplace_offers_desired_max_order_quantity_check CHECK ((desired_max_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_desired_min_order_quantity_check CHECK ((desired_min_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_published_lead_time_days_check CHECK ((published_lead_time_days >= 0)),
    CONSTRAINT marketplace_offers_published_max_order_quantity_check CHECK ((published_max_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_published_min_order_quantity_check CHECK ((published_min_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_seen_lead_time_days_check CHECK ((seen_lead_time_days >= 0)),
    CONSTRAINT marketplace_offers_seen_max_order_quantity_check CHECK ((seen_max_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_seen_min_order_quantity_check CHECK ((seen_min_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_set_lead_time_days_check CHECK ((set_lead_time_days >= 0)),
    CONSTRAINT marketplace_offers_set_max_order_quantity_check CHECK ((set_max_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_set_min_order_quantity_check CHECK ((set_min_order_quantity >= 0)),
    CONSTRAINT marketplace_offers_stock_refusals_check CHECK ((stock_refusals >= 0))
);


ALTER TABLE comptoir.marketplace_offers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_offers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_order_amounts (
    id bigint NOT NULL,
    component character varying(20) NOT NULL,
    code text NOT NULL,
    cents bigint,
    exact text,
    rate text,
    stated_by_shop boolean NOT NULL,
    line_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_order_amounts ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_order_amounts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_order_exports (
    id bigint NOT NULL,
    purpose character varying(10) NOT NULL,
    updated_from timestamp with time zone NOT NULL,
    updated_to timestamp with time zone NOT NULL,
    cursor_after timestamp with time zone,
    began_at timestamp with time zone NOT NULL,
    ticket text NOT NULL,
    asked smallint NOT NULL,
    urls text[] NOT NULL,
    chunks_begun integer NOT NULL,
    chunks_done integer NOT NULL,
    found integer NOT NULL,
    run_id bigint,
    finished_at timestamp with time zone,
    failed boolean NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_order_exports_asked_check CHECK ((asked >= 0)),
    CONSTRAINT marketplace_order_exports_chunks_begun_check CHECK ((chunks_begun >= 0)),
    CONSTRAINT marketplace_order_exports_chunks_done_check CHECK ((chunks_done >= 0)),
    CONSTRAINT marketplace_order_exports_found_check CHECK ((found >= 0))
);


ALTER TABLE comptoir.marketplace_order_exports ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_order_exports_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_order_items (
    id bigint NOT NULL,
    remote_id text NOT NULL COLLATE pg_catalog."C",
    index integer,
    state character varying(20) NOT NULL,
    remote_state text NOT NULL,
    reason_code text,
    reason_label text,
    sku text,
    offer_remote_id text,
    product_remote_id text,
    title text,
    category_code text,
    category_label text,
    condition text,
    ordered integer NOT NULL,
    accepted integer,
    refused integer,
    shipped integer,
    cancelled integer,
    refunded integer,
    returned integer,
    unit_price_cents bigint,
    total_cents bigint,
    exact jsonb,
    can_refund boolean,
    remote_created_at timestamp with time zone,
    remote_updated_at timestamp with time zone,
    shipped_at timestamp with time zone,
    received_at timestamp with time zone,
    debited_at timestamp with time zone,
    given_back jsonb,
    order_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_order_items ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_order_items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_order_walks (
    id bigint NOT NULL,
    updated_since timestamp with time zone NOT NULL,
    "offset" integer NOT NULL,
    attempt smallint NOT NULL,
    began_at timestamp with time zone NOT NULL,
    first_page_at timestamp with time zone,
    first_skew_seconds double precision NOT NULL,
    first_total integer,
    newest_update timestamp with time zone,
    seen text[] NOT NULL,
    run_id bigint,
    finished_at timestamp with time zone,
    account_id bigint NOT NULL,
    asked boolean NOT NULL,
    states text[] NOT NULL,
    CONSTRAINT marketplace_order_walks_attempt_check CHECK ((attempt >= 0)),
    CONSTRAINT marketplace_order_walks_first_total_check CHECK ((first_total >= 0)),
    CONSTRAINT marketplace_order_walks_offset_check CHECK (("offset" >= 0))
);


ALTER TABLE comptoir.marketplace_order_walks ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_order_walks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_orders (
    id bigint NOT NULL,
    remote_id text NOT NULL COLLATE pg_catalog."C",
    commercial_id text,
    state character varying(20) NOT NULL,
    remote_state text NOT NULL,
    reason_code text,
    reason_label text,
    sales_channel text,
    remote_created_at timestamp with time zone NOT NULL,
    remote_updated_at timestamp with time zone NOT NULL,
    fetched_at timestamp with time zone NOT NULL,
    first_seen_at timestamp with time zone NOT NULL,
    to_accept_since timestamp with time zone,
    acceptance_decided_at timestamp with time zone,
    debited_at timestamp with time zone,
    ship_by timestamp with time zone,
    deliver_from timestamp with time zone,
    deliver_by timestamp with time zone,
    currency text NOT NULL,
    tax_mode text,
    price_cents bigint,
    shipping_cents bigint,
    total_cents bigint,
    commission_cents bigint,
    exact jsonb,
    can_cancel boolean,
    can_ship boolean,
    has_incident boolean,
    has_message boolean,
    has_invoice boolean,
    fully_refunded boolean,
    payment_type text,
    payment_workflow text,
    customer_reference text,
    seller_reference text,
    quote_remote_id text,
    shipping_type_code text,
    shipping_type_label text,
    shipping_zone_code text,
    shipping_zone_label text,
    carrier_code text,
    carrier_name text,
    tracking_number text,
    tracking_url text,
    lead_time_days integer,
    content_hash bytea NOT NULL,
    account_id bigint NOT NULL,
    host_reference text,
    purged_at timestamp with time zone
);


ALTER TABLE comptoir.marketplace_orders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_pace (
    id bigint NOT NULL,
    bucket character varying(40) NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    next_at timestamp with time zone NOT NULL,
    calls bigint NOT NULL,
    limited bigint NOT NULL,
    failed bigint NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_pace_calls_check CHECK ((calls >= 0)),
    CONSTRAINT marketplace_pace_failed_check CHECK ((failed >= 0)),
    CONSTRAINT marketplace_pace_limited_check CHECK ((limited >= 0))
);


ALTER TABLE comptoir.marketplace_pace ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_pace_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_raw (
    order_id bigint NOT NULL,
    body bytea NOT NULL
);


CREATE TABLE comptoir.marketplace_reminders (
    id bigint NOT NULL,
    hours smallint NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    order_id bigint NOT NULL,
    CONSTRAINT marketplace_reminders_hours_check CHECK ((hours >= 0))
);


ALTER TABLE comptoir.marketplace_reminders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_reminders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_shadow_report (
    id bigint NOT NULL,
    kind character varying(6) NOT NULL,
    wanted jsonb NOT NULL,
    held jsonb NOT NULL,
    reported_at timestamp with time zone NOT NULL,
    account_id bigint NOT NULL,
    offer_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_shadow_report ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_shadow_report_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_shipments (
    id bigint NOT NULL,
    method character varying(10) NOT NULL,
    carrier_code text,
    carrier_name text,
    tracking_number text,
    tracking_url text,
    pro_number text,
    appointment timestamp with time zone,
    serial_numbers jsonb NOT NULL,
    lines jsonb NOT NULL,
    wanted_at timestamp with time zone NOT NULL,
    action_id bigint NOT NULL,
    order_id bigint NOT NULL
);


ALTER TABLE comptoir.marketplace_shipments ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_shipments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_submission_items (
    id bigint NOT NULL,
    sku text NOT NULL COLLATE pg_catalog."C",
    quantity integer,
    price_cents bigint,
    discount_cents bigint,
    discount_from timestamp with time zone,
    discount_until timestamp with time zone,
    condition text,
    lead_time_days integer,
    logistic_class text,
    min_order_quantity integer,
    max_order_quantity integer,
    product_reference text,
    product_reference_type text,
    price_lines jsonb,
    outcome character varying(7) NOT NULL,
    message text NOT NULL,
    tainted boolean NOT NULL,
    offer_id bigint NOT NULL,
    submission_id bigint NOT NULL,
    CONSTRAINT marketplace_submission_items_lead_time_days_check CHECK ((lead_time_days >= 0)),
    CONSTRAINT marketplace_submission_items_max_order_quantity_check CHECK ((max_order_quantity >= 0)),
    CONSTRAINT marketplace_submission_items_min_order_quantity_check CHECK ((min_order_quantity >= 0))
);


ALTER TABLE comptoir.marketplace_submission_items ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_submission_items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_submissions (
    id bigint NOT NULL,
    kind character varying(6) NOT NULL,
    state character varying(9) NOT NULL,
    token uuid NOT NULL,
    fields text[] NOT NULL,
    remote_id text NOT NULL COLLATE pg_catalog."C",
    remote_state text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    settled_at timestamp with time zone,
    landed_at timestamp with time zone,
    attempt uuid,
    lease_until timestamp with time zone,
    next_poll_at timestamp with time zone,
    polls integer NOT NULL,
    items_count integer NOT NULL,
    taken_count integer,
    refused_count integer,
    run_id bigint,
    ran boolean DEFAULT false NOT NULL,
    guessed boolean DEFAULT false NOT NULL,
    error text NOT NULL,
    remedy text NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_submissions_items_count_check CHECK ((items_count >= 0)),
    CONSTRAINT marketplace_submissions_polls_check CHECK ((polls >= 0)),
    CONSTRAINT marketplace_submissions_refused_count_check CHECK ((refused_count >= 0)),
    CONSTRAINT marketplace_submissions_taken_count_check CHECK ((taken_count >= 0))
);


ALTER TABLE comptoir.marketplace_submissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_submissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_sync_log (
    id bigint NOT NULL,
    sync_type character varying(30) NOT NULL,
    direction character varying(8) NOT NULL,
    entity character varying(30) NOT NULL,
    status character varying(8) NOT NULL,
    records_processed integer NOT NULL,
    records_succeeded integer NOT NULL,
    records_failed integer NOT NULL,
    error_message text NOT NULL,
    error_details jsonb NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    duration_ms bigint,
    account_id bigint,
    CONSTRAINT marketplace_sync_log_duration_ms_check CHECK ((duration_ms >= 0)),
    CONSTRAINT marketplace_sync_log_records_failed_check CHECK ((records_failed >= 0)),
    CONSTRAINT marketplace_sync_log_records_processed_check CHECK ((records_processed >= 0)),
    CONSTRAINT marketplace_sync_log_records_succeeded_check CHECK ((records_succeeded >= 0))
);


ALTER TABLE comptoir.marketplace_sync_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_sync_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_sync_totals (
    id bigint NOT NULL,
    sync_type character varying(30) NOT NULL,
    runs bigint NOT NULL,
    successful bigint NOT NULL,
    failed bigint NOT NULL,
    records bigint NOT NULL,
    timed bigint NOT NULL,
    duration_ms bigint NOT NULL,
    account_id bigint,
    CONSTRAINT marketplace_sync_totals_duration_ms_check CHECK ((duration_ms >= 0)),
    CONSTRAINT marketplace_sync_totals_failed_check CHECK ((failed >= 0)),
    CONSTRAINT marketplace_sync_totals_records_check CHECK ((records >= 0)),
    CONSTRAINT marketplace_sync_totals_runs_check CHECK ((runs >= 0)),
    CONSTRAINT marketplace_sync_totals_successful_check CHECK ((successful >= 0)),
    CONSTRAINT marketplace_sync_totals_timed_check CHECK ((timed >= 0))
);


ALTER TABLE comptoir.marketplace_sync_totals ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_sync_totals_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_unreadable_orders (
    id bigint NOT NULL,
    remote_id text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL,
    body bytea,
    first_seen_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    times integer NOT NULL,
    resolved_at timestamp with time zone,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_unreadable_orders_times_check CHECK ((times >= 0))
);


ALTER TABLE comptoir.marketplace_unreadable_orders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_unreadable_orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.marketplace_webhook_doors (
    account_id bigint NOT NULL,
    secret bytea NOT NULL,
    key_fingerprint character varying(16) NOT NULL,
    changed_at timestamp with time zone NOT NULL
);


CREATE TABLE comptoir.marketplace_webhook_events (
    id bigint NOT NULL,
    event_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    object_id text NOT NULL,
    flow character varying(20) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    asked_at timestamp with time zone,
    processed_at timestamp with time zone,
    next_at timestamp with time zone,
    retries smallint NOT NULL,
    error text NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT marketplace_webhook_events_retries_check CHECK ((retries >= 0))
);


ALTER TABLE comptoir.marketplace_webhook_events ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.marketplace_webhook_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.offer_refresh (
    id bigint NOT NULL,
    product_id bigint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    sold boolean DEFAULT false NOT NULL
);


ALTER TABLE comptoir.offer_refresh ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.offer_refresh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type comptoir.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);


CREATE SEQUENCE comptoir.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE comptoir.procrastinate_events_id_seq OWNED BY comptoir.procrastinate_events.id;


CREATE SEQUENCE comptoir.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE comptoir.procrastinate_jobs_id_seq OWNED BY comptoir.procrastinate_jobs.id;


CREATE TABLE comptoir.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);


CREATE SEQUENCE comptoir.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE comptoir.procrastinate_periodic_defers_id_seq OWNED BY comptoir.procrastinate_periodic_defers.id;


CREATE TABLE comptoir.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE comptoir.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME comptoir.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.product_components (
    id bigint NOT NULL,
    units integer NOT NULL,
    kit_id bigint NOT NULL,
    part_id bigint NOT NULL,
    CONSTRAINT a_kit_holds_its_parts CHECK ((units > 0)),
    CONSTRAINT no_kit_of_itself CHECK ((NOT (kit_id = part_id))),
    CONSTRAINT product_components_units_check CHECK ((units >= 0))
);


ALTER TABLE comptoir.product_components ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.product_components_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.products (
    id bigint NOT NULL,
    sku text NOT NULL COLLATE pg_catalog."C",
    model text,
    name_en text,
    name_fr text,
    manufacturer text,
    gtin character varying(14),
    category text,
    condition character varying(12) NOT NULL,
    condition_named boolean DEFAULT false NOT NULL,
    currency character varying(3) NOT NULL,
    msrp_cents bigint,
    cost_cents bigint,
    floor_cents bigint,
    map_cents bigint,
    map_from date,
    map_until date,
    fee_class text,
    freight_class text,
    lead_time_days integer,
    weight_grams integer,
    length_mm integer,
    width_mm integer,
    height_mm integer,
    buffer integer NOT NULL,
    active boolean NOT NULL,
    warranty text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT a_sku_is_not_empty CHECK ((NOT (sku = ''::text))),
    CONSTRAINT cost_cents_not_negative CHECK (((cost_cents IS NULL) OR (cost_cents >= 0))),
    CONSTRAINT floor_cents_not_negative CHECK (((floor_cents IS NULL) OR (floor_cents >= 0))),
    CONSTRAINT map_begins_before_it_ends CHECK (((map_from IS NULL) OR (map_until IS NULL) OR (map_from <= map_until))),
    CONSTRAINT map_cents_not_negative CHECK (((map_cents IS NULL) OR (map_cents >= 0))),
    CONSTRAINT msrp_cents_not_negative CHECK (((msrp_cents IS NULL) OR (msrp_cents >= 0))),
    CONSTRAINT products_buffer_check CHECK ((buffer >= 0)),
    CONSTRAINT products_height_mm_check CHECK ((height_mm >= 0)),
    CONSTRAINT products_lead_time_days_check CHECK ((lead_time_days >= 0)),
    CONSTRAINT products_length_mm_check CHECK ((length_mm >= 0)),
    CONSTRAINT products_weight_grams_check CHECK ((weight_grams >= 0)),
    CONSTRAINT products_width_mm_check CHECK ((width_mm >= 0))
);


ALTER TABLE comptoir.products ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.products_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.stock_levels (
    id bigint NOT NULL,
    location text NOT NULL COLLATE pg_catalog."C",
    on_hand integer NOT NULL,
    as_of timestamp with time zone NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    counted boolean NOT NULL,
    incoming integer,
    incoming_on date,
    written_at timestamp with time zone NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT a_location_is_not_empty CHECK ((NOT (location = ''::text))),
    CONSTRAINT stock_levels_incoming_check CHECK ((incoming >= 0))
);


CREATE VIEW comptoir.products_mirakl AS
 SELECT p.id,
    p.sku,
    p.model,
    p.name_en,
    p.name_fr,
    p.manufacturer,
    p.gtin,
    p.condition,
    p.currency,
    p.msrp_cents,
    p.active,
    ( SELECT sum(l.on_hand) AS sum
           FROM comptoir.stock_levels l
          WHERE (l.product_id = p.id)) AS stock_quantity,
    NULLIF(o.remote_product, ''::text) AS mirakl_sku,
    NULLIF(o.remote_id, ''::text) AS mirakl_offer_id,
    p.category AS bestbuy_category_id,
    GREATEST(o.stock_published_at, o.price_published_at, o.terms_published_at) AS last_synced_at
   FROM (comptoir.products p
     LEFT JOIN comptoir.marketplace_offers o ON (((o.product_id = p.id) AND (o.account_id = ( SELECT min(a.id) AS min
           FROM comptoir.marketplace_accounts a
          WHERE ((a.channel)::text = 'mirakl'::text))))));


CREATE TABLE comptoir.stock_holds (
    id bigint NOT NULL,
    reference text NOT NULL COLLATE pg_catalog."C",
    units integer NOT NULL,
    who text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    released_at timestamp with time zone,
    product_id bigint NOT NULL,
    CONSTRAINT a_hold_holds_something CHECK ((units > 0)),
    CONSTRAINT stock_holds_units_check CHECK ((units >= 0))
);


ALTER TABLE comptoir.stock_holds ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.stock_holds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


ALTER TABLE comptoir.stock_levels ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.stock_levels_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.stock_reservations (
    id bigint NOT NULL,
    per_unit integer NOT NULL,
    units integer NOT NULL,
    shipped integer NOT NULL,
    shipped_at timestamp with time zone,
    departures jsonb NOT NULL,
    host_counts character varying(14) NOT NULL,
    first_seen_at timestamp with time zone NOT NULL,
    counted_at timestamp with time zone,
    released_at timestamp with time zone,
    released_by character varying(9) NOT NULL,
    line_id bigint NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT reserved_units_not_negative CHECK ((units >= 0)),
    CONSTRAINT stock_reservations_per_unit_check CHECK ((per_unit >= 0))
);


ALTER TABLE comptoir.stock_reservations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.stock_reservations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.stock_sources (
    id bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    last_import_at timestamp with time zone NOT NULL,
    skus integer NOT NULL,
    peaks jsonb DEFAULT '{}'::jsonb NOT NULL,
    newest_as_of timestamp with time zone,
    CONSTRAINT stock_sources_skus_check CHECK ((skus >= 0))
);


ALTER TABLE comptoir.stock_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.stock_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.webhook_deliveries (
    id bigint NOT NULL,
    state character varying(9) NOT NULL,
    attempts smallint NOT NULL,
    next_at timestamp with time zone,
    lease_until timestamp with time zone,
    settled_at timestamp with time zone,
    last_status smallint,
    last_error text NOT NULL,
    log jsonb NOT NULL,
    event_id bigint NOT NULL,
    subscription_id bigint NOT NULL,
    CONSTRAINT webhook_deliveries_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT webhook_deliveries_last_status_check CHECK ((last_status >= 0))
);


ALTER TABLE comptoir.webhook_deliveries ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.webhook_deliveries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE comptoir.webhook_subscriptions (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    url character varying(500) NOT NULL,
    kinds character varying(40)[] NOT NULL,
    with_address boolean NOT NULL,
    secret bytea NOT NULL,
    key_fingerprint character varying(16) NOT NULL,
    enabled boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    failures integer NOT NULL,
    retry_at timestamp with time zone,
    last_error text NOT NULL,
    delivered_at timestamp with time zone,
    account_id bigint,
    CONSTRAINT webhook_subscriptions_failures_check CHECK ((failures >= 0))
);


ALTER TABLE comptoir.webhook_subscriptions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME comptoir.webhook_subscriptions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


ALTER TABLE ONLY comptoir.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('comptoir.procrastinate_events_id_seq'::regclass);


ALTER TABLE ONLY comptoir.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('comptoir.procrastinate_jobs_id_seq'::regclass);


ALTER TABLE ONLY comptoir.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('comptoir.procrastinate_periodic_defers_id_seq'::regclass);


INSERT INTO comptoir.api_keys VALUES
	(1, 'till', '9c1f7855659a', 'f911cbdfdcf9895f0b0b06554adf33ca9e58947a15f3450b0f6f674f00b2e058', '{orders}', '2026-11-23 23:35:46.159831+00', NULL, NULL);


INSERT INTO comptoir.auth_permission VALUES
	(1, 'Can add log entry', 1, 'add_logentry'),
	(2, 'Can change log entry', 1, 'change_logentry'),
	(3, 'Can delete log entry', 1, 'delete_logentry'),
	(4, 'Can view log entry', 1, 'view_logentry'),
	(5, 'Can add permission', 2, 'add_permission'),
	(6, 'Can change permission', 2, 'change_permission'),
	(7, 'Can delete permission', 2, 'delete_permission'),
	(8, 'Can view permission', 2, 'view_permission'),
	(9, 'Can add group', 3, 'add_group'),
	(10, 'Can change group', 3, 'change_group'),
	(11, 'Can delete group', 3, 'delete_group'),
	(12, 'Can view group', 3, 'view_group'),
	(13, 'Can add user', 4, 'add_user'),
	(14, 'Can change user', 4, 'change_user'),
	(15, 'Can delete user', 4, 'delete_user'),
	(16, 'Can view user', 4, 'view_user'),
	(17, 'Can add content type', 5, 'add_contenttype'),
	(18, 'Can change content type', 5, 'change_contenttype'),
	(19, 'Can delete content type', 5, 'delete_contenttype'),
	(20, 'Can view content type', 5, 'view_contenttype'),
	(21, 'Can add session', 6, 'add_session'),
	(22, 'Can change session', 6, 'change_session'),
	(23, 'Can delete session', 6, 'delete_session'),
	(24, 'Can view session', 6, 'view_session'),
	(25, 'Can add procrastinate event', 7, 'add_procrastinateevent'),
	(26, 'Can change procrastinate event', 7, 'change_procrastinateevent'),
	(27, 'Can delete procrastinate event', 7, 'delete_procrastinateevent'),
	(28, 'Can view procrastinate event', 7, 'view_procrastinateevent'),
	(29, 'Can add procrastinate job', 8, 'add_procrastinatejob'),
	(30, 'Can change procrastinate job', 8, 'change_procrastinatejob'),
	(31, 'Can delete procrastinate job', 8, 'delete_procrastinatejob'),
	(32, 'Can view procrastinate job', 8, 'view_procrastinatejob'),
	(33, 'Can add procrastinate periodic defer', 9, 'add_procrastinateperiodicdefer'),
	(34, 'Can change procrastinate periodic defer', 9, 'change_procrastinateperiodicdefer'),
	(35, 'Can delete procrastinate periodic defer', 9, 'delete_procrastinateperiodicdefer'),
	(36, 'Can view procrastinate periodic defer', 9, 'view_procrastinateperiodicdefer'),
	(37, 'Can add procrastinate worker', 10, 'add_procrastinateworker'),
	(38, 'Can change procrastinate worker', 10, 'change_procrastinateworker'),
	(39, 'Can delete procrastinate worker', 10, 'delete_procrastinateworker'),
	(40, 'Can view procrastinate worker', 10, 'view_procrastinateworker'),
	(41, 'Can add journal entry', 11, 'add_entry'),
	(42, 'Can change journal entry', 11, 'change_entry'),
	(43, 'Can delete journal entry', 11, 'delete_entry'),
	(44, 'Can view journal entry', 11, 'view_entry'),
	(45, 'Can add heartbeat', 12, 'add_heartbeat'),
	(46, 'Can change heartbeat', 12, 'change_heartbeat'),
	(47, 'Can delete heartbeat', 12, 'delete_heartbeat'),
	(48, 'Can view heartbeat', 12, 'view_heartbeat'),
	(49, 'Can add sync run', 13, 'add_syncrun'),
	(50, 'Can change sync run', 13, 'change_syncrun'),
	(51, 'Can delete sync run', 13, 'delete_syncrun'),
	(52, 'Can view sync run', 13, 'view_syncrun'),
	(53, 'Can add host interest', 14, 'add_hostinterest'),
	(54, 'Can change host interest', 14, 'change_hostinterest'),
	(55, 'Can delete host interest', 14, 'delete_hostinterest'),
	(56, 'Can view host interest', 14, 'view_hostinterest'),
	(57, 'Can add host event', 15, 'add_hostevent'),
	(58, 'Can change host event', 15, 'change_hostevent'),
	(59, 'Can delete host event', 15, 'delete_hostevent'),
	(60, 'Can view host event', 15, 'view_hostevent'),
	(61, 'Can add sync total', 16, 'add_synctotal'),
	(62, 'Can change sync total', 16, 'change_synctotal'),
	(63, 'Can delete sync total', 16, 'delete_synctotal'),
	(64, 'Can view sync total', 16, 'view_synctotal'),
	(65, 'Can add account', 17, 'add_account'),
	(66, 'Can change account', 17, 'change_account'),
	(67, 'Can delete account', 17, 'delete_account'),
	(68, 'Can view account', 17, 'view_account'),
	(69, 'Can add credential', 18, 'add_credential'),
	(70, 'Can change credential', 18, 'change_credential'),
	(71, 'Can delete credential', 18, 'delete_credential'),
	(72, 'Can view credential', 18, 'view_credential'),
	(73, 'Can add cursor', 19, 'add_cursor'),
	(74, 'Can change cursor', 19, 'change_cursor'),
	(75, 'Can delete cursor', 19, 'delete_cursor'),
	(76, 'Can view cursor', 19, 'view_cursor'),
	(77, 'Can add pace', 20, 'add_pace'),
	(78, 'Can change pace', 20, 'change_pace'),
	(79, 'Can delete pace', 20, 'delete_pace'),
	(80, 'Can view pace', 20, 'view_pace'),
	(81, 'Can add action', 21, 'add_action'),
	(82, 'Can change action', 21, 'change_action'),
	(83, 'Can delete action', 21, 'delete_action'),
	(84, 'Can view action', 21, 'view_action'),
	(85, 'Can add step', 22, 'add_step'),
	(86, 'Can change step', 22, 'change_step'),
	(87, 'Can delete step', 22, 'delete_step'),
	(88, 'Can view step', 22, 'view_step'),
	(89, 'Can add offer refresh', 23, 'add_offerrefresh'),
	(90, 'Can change offer refresh', 23, 'change_offerrefresh'),
	(91, 'Can delete offer refresh', 23, 'delete_offerrefresh'),
	(92, 'Can view offer refresh', 23, 'view_offerrefresh'),
	(93, 'Can add stock source', 24, 'add_stocksource'),
	(94, 'Can change stock source', 24, 'change_stocksource'),
	(95, 'Can delete stock source', 24, 'delete_stocksource'),
	(96, 'Can view stock source', 24, 'view_stocksource'),
	(97, 'Can add product', 25, 'add_product'),
	(98, 'Can change product', 25, 'change_product'),
	(99, 'Can delete product', 25, 'delete_product'),
	(100, 'Can view product', 25, 'view_product');
INSERT INTO comptoir.auth_permission VALUES
	(101, 'Can add hold', 26, 'add_hold'),
	(102, 'Can change hold', 26, 'change_hold'),
	(103, 'Can delete hold', 26, 'delete_hold'),
	(104, 'Can view hold', 26, 'view_hold'),
	(105, 'Can add component', 27, 'add_component'),
	(106, 'Can change component', 27, 'change_component'),
	(107, 'Can delete component', 27, 'delete_component'),
	(108, 'Can view component', 27, 'view_component'),
	(109, 'Can add reservation', 28, 'add_reservation'),
	(110, 'Can change reservation', 28, 'change_reservation'),
	(111, 'Can delete reservation', 28, 'delete_reservation'),
	(112, 'Can view reservation', 28, 'view_reservation'),
	(113, 'Can add stock level', 29, 'add_stocklevel'),
	(114, 'Can change stock level', 29, 'change_stocklevel'),
	(115, 'Can delete stock level', 29, 'delete_stocklevel'),
	(116, 'Can view stock level', 29, 'view_stocklevel'),
	(117, 'Can add offer', 30, 'add_offer'),
	(118, 'Can change offer', 30, 'change_offer'),
	(119, 'Can delete offer', 30, 'delete_offer'),
	(120, 'Can view offer', 30, 'view_offer'),
	(121, 'Can add shadow line', 31, 'add_shadowline'),
	(122, 'Can change shadow line', 31, 'change_shadowline'),
	(123, 'Can delete shadow line', 31, 'delete_shadowline'),
	(124, 'Can view shadow line', 31, 'view_shadowline'),
	(125, 'Can add submission', 32, 'add_submission'),
	(126, 'Can change submission', 32, 'change_submission'),
	(127, 'Can delete submission', 32, 'delete_submission'),
	(128, 'Can view submission', 32, 'view_submission'),
	(129, 'Can add submission item', 33, 'add_submissionitem'),
	(130, 'Can change submission item', 33, 'change_submissionitem'),
	(131, 'Can delete submission item', 33, 'delete_submissionitem'),
	(132, 'Can view submission item', 33, 'view_submissionitem'),
	(133, 'Can add brake', 34, 'add_brake'),
	(134, 'Can change brake', 34, 'change_brake'),
	(135, 'Can delete brake', 34, 'delete_brake'),
	(136, 'Can view brake', 34, 'view_brake'),
	(137, 'Can add order', 35, 'add_order'),
	(138, 'Can change order', 35, 'change_order'),
	(139, 'Can delete order', 35, 'delete_order'),
	(140, 'Can view order', 35, 'view_order'),
	(141, 'Can add buyer', 36, 'add_buyer'),
	(142, 'Can change buyer', 36, 'change_buyer'),
	(143, 'Can delete buyer', 36, 'delete_buyer'),
	(144, 'Can view buyer', 36, 'view_buyer'),
	(145, 'Can add raw order', 37, 'add_raworder'),
	(146, 'Can change raw order', 37, 'change_raworder'),
	(147, 'Can delete raw order', 37, 'delete_raworder'),
	(148, 'Can view raw order', 37, 'view_raworder'),
	(149, 'Can add order line', 38, 'add_orderline'),
	(150, 'Can change order line', 38, 'change_orderline'),
	(151, 'Can delete order line', 38, 'delete_orderline'),
	(152, 'Can view order line', 38, 'view_orderline'),
	(153, 'Can add amount', 39, 'add_amount'),
	(154, 'Can change amount', 39, 'change_amount'),
	(155, 'Can delete amount', 39, 'delete_amount'),
	(156, 'Can view amount', 39, 'view_amount'),
	(157, 'Can add reminder', 40, 'add_reminder'),
	(158, 'Can change reminder', 40, 'change_reminder'),
	(159, 'Can delete reminder', 40, 'delete_reminder'),
	(160, 'Can view reminder', 40, 'view_reminder'),
	(161, 'Can add unreadable order', 41, 'add_unreadableorder'),
	(162, 'Can change unreadable order', 41, 'change_unreadableorder'),
	(163, 'Can delete unreadable order', 41, 'delete_unreadableorder'),
	(164, 'Can view unreadable order', 41, 'view_unreadableorder'),
	(165, 'Can add shipment', 42, 'add_shipment'),
	(166, 'Can change shipment', 42, 'change_shipment'),
	(167, 'Can delete shipment', 42, 'delete_shipment'),
	(168, 'Can view shipment', 42, 'view_shipment'),
	(169, 'Can add order export', 43, 'add_orderexport'),
	(170, 'Can change order export', 43, 'change_orderexport'),
	(171, 'Can delete order export', 43, 'delete_orderexport'),
	(172, 'Can view order export', 43, 'view_orderexport'),
	(173, 'Can add order walk', 44, 'add_orderwalk'),
	(174, 'Can change order walk', 44, 'change_orderwalk'),
	(175, 'Can delete order walk', 44, 'delete_orderwalk'),
	(176, 'Can view order walk', 44, 'view_orderwalk'),
	(177, 'Can add offer read', 45, 'add_offerread'),
	(178, 'Can change offer read', 45, 'change_offerread'),
	(179, 'Can delete offer read', 45, 'delete_offerread'),
	(180, 'Can view offer read', 45, 'view_offerread'),
	(181, 'Can add offer read batch', 46, 'add_offerreadbatch'),
	(182, 'Can change offer read batch', 46, 'change_offerreadbatch'),
	(183, 'Can delete offer read batch', 46, 'delete_offerreadbatch'),
	(184, 'Can view offer read batch', 46, 'view_offerreadbatch'),
	(185, 'Can add host source', 47, 'add_hostsource'),
	(186, 'Can change host source', 47, 'change_hostsource'),
	(187, 'Can delete host source', 47, 'delete_hostsource'),
	(188, 'Can view host source', 47, 'view_hostsource'),
	(189, 'Can add host file', 48, 'add_hostfile'),
	(190, 'Can change host file', 48, 'change_hostfile'),
	(191, 'Can delete host file', 48, 'delete_hostfile'),
	(192, 'Can view host file', 48, 'view_hostfile'),
	(193, 'Can add webhook door', 49, 'add_webhookdoor'),
	(194, 'Can change webhook door', 49, 'change_webhookdoor'),
	(195, 'Can delete webhook door', 49, 'delete_webhookdoor'),
	(196, 'Can view webhook door', 49, 'view_webhookdoor'),
	(197, 'Can add webhook event', 50, 'add_webhookevent'),
	(198, 'Can change webhook event', 50, 'change_webhookevent'),
	(199, 'Can delete webhook event', 50, 'delete_webhookevent'),
	(200, 'Can view webhook event', 50, 'view_webhookevent');
INSERT INTO comptoir.auth_permission VALUES
	(201, 'Can add API key', 51, 'add_apikey'),
	(202, 'Can change API key', 51, 'change_apikey'),
	(203, 'Can delete API key', 51, 'delete_apikey'),
	(204, 'Can view API key', 51, 'view_apikey'),
	(205, 'Can add idempotent answer', 52, 'add_idempotentanswer'),
	(206, 'Can change idempotent answer', 52, 'change_idempotentanswer'),
	(207, 'Can delete idempotent answer', 52, 'delete_idempotentanswer'),
	(208, 'Can view idempotent answer', 52, 'view_idempotentanswer'),
	(209, 'Can add outbox file', 53, 'add_outboxfile'),
	(210, 'Can change outbox file', 53, 'change_outboxfile'),
	(211, 'Can delete outbox file', 53, 'delete_outboxfile'),
	(212, 'Can view outbox file', 53, 'view_outboxfile'),
	(213, 'Can add webhook', 54, 'add_subscription'),
	(214, 'Can change webhook', 54, 'change_subscription'),
	(215, 'Can delete webhook', 54, 'delete_subscription'),
	(216, 'Can view webhook', 54, 'view_subscription'),
	(217, 'Can add order for the shop''s own system', 55, 'add_outboxentry'),
	(218, 'Can change order for the shop''s own system', 55, 'change_outboxentry'),
	(219, 'Can delete order for the shop''s own system', 55, 'delete_outboxentry'),
	(220, 'Can view order for the shop''s own system', 55, 'view_outboxentry'),
	(221, 'Can add outbox settings', 56, 'add_outboxsettings'),
	(222, 'Can change outbox settings', 56, 'change_outboxsettings'),
	(223, 'Can delete outbox settings', 56, 'delete_outboxsettings'),
	(224, 'Can view outbox settings', 56, 'view_outboxsettings'),
	(225, 'Can add webhook delivery', 57, 'add_delivery'),
	(226, 'Can change webhook delivery', 57, 'change_delivery'),
	(227, 'Can delete webhook delivery', 57, 'delete_delivery'),
	(228, 'Can view webhook delivery', 57, 'view_delivery'),
	(229, 'Can add sign in attempt', 58, 'add_signinattempt'),
	(230, 'Can change sign in attempt', 58, 'change_signinattempt'),
	(231, 'Can delete sign in attempt', 58, 'delete_signinattempt'),
	(232, 'Can view sign in attempt', 58, 'view_signinattempt');


INSERT INTO comptoir.django_content_type VALUES
	(1, 'admin', 'logentry'),
	(2, 'auth', 'permission'),
	(3, 'auth', 'group'),
	(4, 'auth', 'user'),
	(5, 'contenttypes', 'contenttype'),
	(6, 'sessions', 'session'),
	(7, 'procrastinate', 'procrastinateevent'),
	(8, 'procrastinate', 'procrastinatejob'),
	(9, 'procrastinate', 'procrastinateperiodicdefer'),
	(10, 'procrastinate', 'procrastinateworker'),
	(11, 'activity', 'entry'),
	(12, 'activity', 'heartbeat'),
	(13, 'activity', 'syncrun'),
	(14, 'activity', 'hostinterest'),
	(15, 'activity', 'hostevent'),
	(16, 'activity', 'synctotal'),
	(17, 'accounts', 'account'),
	(18, 'accounts', 'credential'),
	(19, 'accounts', 'cursor'),
	(20, 'accounts', 'pace'),
	(21, 'actions', 'action'),
	(22, 'actions', 'step'),
	(23, 'catalog', 'offerrefresh'),
	(24, 'catalog', 'stocksource'),
	(25, 'catalog', 'product'),
	(26, 'catalog', 'hold'),
	(27, 'catalog', 'component'),
	(28, 'catalog', 'reservation'),
	(29, 'catalog', 'stocklevel'),
	(30, 'offers', 'offer'),
	(31, 'offers', 'shadowline'),
	(32, 'offers', 'submission'),
	(33, 'offers', 'submissionitem'),
	(34, 'offers', 'brake'),
	(35, 'orders', 'order'),
	(36, 'orders', 'buyer'),
	(37, 'orders', 'raworder'),
	(38, 'orders', 'orderline'),
	(39, 'orders', 'amount'),
	(40, 'orders', 'reminder'),
	(41, 'orders', 'unreadableorder'),
	(42, 'shipments', 'shipment'),
	(43, 'inbound', 'orderexport'),
	(44, 'inbound', 'orderwalk'),
	(45, 'inbound', 'offerread'),
	(46, 'inbound', 'offerreadbatch'),
	(47, 'inbound', 'hostsource'),
	(48, 'inbound', 'hostfile'),
	(49, 'inbound', 'webhookdoor'),
	(50, 'inbound', 'webhookevent'),
	(51, 'api', 'apikey'),
	(52, 'api', 'idempotentanswer'),
	(53, 'outbound', 'outboxfile'),
	(54, 'outbound', 'subscription'),
	(55, 'outbound', 'outboxentry'),
	(56, 'outbound', 'outboxsettings'),
	(57, 'outbound', 'delivery'),
	(58, 'web', 'signinattempt');


INSERT INTO comptoir.django_migrations VALUES
	(1, 'accounts', '0001_initial', '2026-11-23 23:35:39.578522+00'),
	(2, 'accounts', '0002_offers', '2026-11-23 23:35:39.641714+00'),
	(3, 'orders', '0001_initial', '2026-11-23 23:35:39.886352+00'),
	(4, 'actions', '0001_initial', '2026-11-23 23:35:39.972034+00'),
	(5, 'activity', '0001_initial', '2026-11-23 23:35:40.019762+00'),
	(6, 'activity', '0002_host_events', '2026-11-23 23:35:40.040743+00'),
	(7, 'activity', '0003_sync_totals', '2026-11-23 23:35:40.100968+00'),
	(8, 'contenttypes', '0001_initial', '2026-11-23 23:35:40.106142+00'),
	(9, 'auth', '0001_initial', '2026-11-23 23:35:40.129016+00'),
	(10, 'admin', '0001_initial', '2026-11-23 23:35:40.138064+00'),
	(11, 'admin', '0002_logentry_remove_auto_add', '2026-11-23 23:35:40.144657+00'),
	(12, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-23 23:35:40.148633+00'),
	(13, 'api', '0001_initial', '2026-11-23 23:35:40.159163+00'),
	(14, 'contenttypes', '0002_remove_content_type_name', '2026-11-23 23:35:40.180394+00'),
	(15, 'auth', '0002_alter_permission_name_max_length', '2026-11-23 23:35:40.186425+00'),
	(16, 'auth', '0003_alter_user_email_max_length', '2026-11-23 23:35:40.19431+00'),
	(17, 'auth', '0004_alter_user_username_opts', '2026-11-23 23:35:40.198646+00'),
	(18, 'auth', '0005_alter_user_last_login_null', '2026-11-23 23:35:40.20408+00'),
	(19, 'auth', '0006_require_contenttypes_0002', '2026-11-23 23:35:40.204665+00'),
	(20, 'auth', '0007_alter_validators_add_error_messages', '2026-11-23 23:35:40.20862+00'),
	(21, 'auth', '0008_alter_user_username_max_length', '2026-11-23 23:35:40.215048+00'),
	(22, 'auth', '0009_alter_user_last_name_max_length', '2026-11-23 23:35:40.219745+00'),
	(23, 'auth', '0010_alter_group_name_max_length', '2026-11-23 23:35:40.226208+00'),
	(24, 'auth', '0011_update_proxy_permissions', '2026-11-23 23:35:40.255242+00'),
	(25, 'auth', '0012_alter_user_first_name_max_length', '2026-11-23 23:35:40.260801+00'),
	(26, 'orders', '0002_lines_open', '2026-11-23 23:35:40.269966+00'),
	(27, 'catalog', '0001_initial', '2026-11-23 23:35:40.359871+00'),
	(28, 'inbound', '0001_initial', '2026-11-23 23:35:40.407338+00'),
	(29, 'inbound', '0002_offer_reads', '2026-11-23 23:35:40.638123+00'),
	(30, 'inbound', '0003_host_sources', '2026-11-23 23:35:40.671667+00'),
	(31, 'inbound', '0004_webhook_events', '2026-11-23 23:35:40.742538+00'),
	(32, 'inbound', '0005_asked_walks', '2026-11-23 23:35:40.779532+00'),
	(33, 'offers', '0001_initial', '2026-11-23 23:35:41.684154+00'),
	(34, 'offers', '0002_products_mirakl', '2026-11-23 23:35:41.68939+00'),
	(35, 'orders', '0003_reference_and_purge', '2026-11-23 23:35:41.737643+00'),
	(36, 'orders', '0004_search', '2026-11-23 23:35:41.903808+00'),
	(37, 'outbound', '0001_initial', '2026-11-23 23:35:42.258452+00'),
	(38, 'procrastinate', '0001_initial', '2026-11-23 23:35:42.27241+00'),
	(39, 'procrastinate', '0002_drop_started_at_column', '2026-11-23 23:35:42.274585+00'),
	(40, 'procrastinate', '0003_drop_started_at_column', '2026-11-23 23:35:42.276226+00'),
	(41, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-23 23:35:42.278091+00'),
	(42, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-23 23:35:42.280075+00'),
	(43, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-23 23:35:42.281698+00'),
	(44, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-23 23:35:42.283955+00'),
	(45, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-23 23:35:42.286698+00'),
	(46, 'procrastinate', '0009_add_defer_job_function', '2026-11-23 23:35:42.288477+00'),
	(47, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-23 23:35:42.292092+00'),
	(48, 'procrastinate', '0011_add_foreign_key_index', '2026-11-23 23:35:42.294532+00'),
	(49, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-23 23:35:42.297325+00'),
	(50, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-23 23:35:42.299485+00'),
	(51, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-23 23:35:42.303682+00'),
	(52, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-23 23:35:42.310064+00'),
	(53, 'procrastinate', '0016_delete_finished_jobs', '2026-11-23 23:35:42.312483+00'),
	(54, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-23 23:35:42.314133+00'),
	(55, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-23 23:35:42.315444+00'),
	(56, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-23 23:35:42.316723+00'),
	(57, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-23 23:35:42.321542+00'),
	(58, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-23 23:35:42.324205+00'),
	(59, 'procrastinate', '0022_null_locks_excluded', '2026-11-23 23:35:42.325941+00'),
	(60, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-23 23:35:42.327528+00'),
	(61, 'procrastinate', '0024_job_id_bigint', '2026-11-23 23:35:42.33137+00'),
	(62, 'procrastinate', '0025_add_models', '2026-11-23 23:35:42.336218+00'),
	(63, 'procrastinate', '0026_add_job_priority', '2026-11-23 23:35:42.341498+00'),
	(64, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-23 23:35:42.343529+00'),
	(65, 'procrastinate', '0028_add_cancel_states', '2026-11-23 23:35:42.35122+00'),
	(66, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-23 23:35:42.354557+00'),
	(67, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-23 23:35:42.357941+00'),
	(68, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-23 23:35:42.361466+00'),
	(69, 'procrastinate', '0032_pre_cancel_notification', '2026-11-23 23:35:42.368991+00'),
	(70, 'procrastinate', '0033_post_cancel_notification', '2026-11-23 23:35:42.379779+00'),
	(71, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-23 23:35:42.391559+00'),
	(72, 'procrastinate', '0035_post_add_heartbeat', '2026-11-23 23:35:42.394719+00'),
	(73, 'procrastinate', '0036_add_worker_model', '2026-11-23 23:35:42.40058+00'),
	(74, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-23 23:35:42.403853+00'),
	(75, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-23 23:35:42.406159+00'),
	(76, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-23 23:35:42.407829+00'),
	(77, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-23 23:35:42.409277+00'),
	(78, 'procrastinate', '0041_post_retry_failed_job', '2026-11-23 23:35:42.410917+00'),
	(79, 'project', '0001_clock', '2026-11-23 23:35:42.413372+00'),
	(80, 'sessions', '0001_initial', '2026-11-23 23:35:42.418308+00'),
	(81, 'shipments', '0001_initial', '2026-11-23 23:35:42.466542+00'),
	(82, 'web', '0001_initial', '2026-11-23 23:35:42.472415+00');


INSERT INTO comptoir.host_events VALUES
	(1, 'order.created', '2026-11-23 23:35:46.393243+00', 2, '{"order": "302000002-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:35:46.393254+00', 1),
	(2, 'order.created', '2026-11-23 23:35:46.393476+00', 3, '{"order": "302000003-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:35:46.393479+00', 1),
	(3, 'order.created', '2026-11-23 23:35:46.393493+00', 4, '{"order": "302000004-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:35:46.393496+00', 1),
	(4, 'order.created', '2026-11-23 23:35:46.393506+00', 5, '{"order": "302000005-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:35:46.393508+00', 1),
	(5, 'order.created', '2026-11-23 23:35:46.393517+00', 6, '{"order": "302000006-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:35:46.39352+00', 1),
	(6, 'order.created', '2026-11-23 23:35:46.393528+00', 7, '{"order": "302000007-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:35:46.393531+00', 1),
	(7, 'order.created', '2026-11-23 23:35:46.393539+00', 8, '{"order": "302000008-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:35:46.393542+00', 1),
	(8, 'order.created', '2026-11-23 23:35:46.39355+00', 9, '{"order": "302000009-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:35:46.393553+00', 1),
	(9, 'order.created', '2026-11-23 23:35:46.393565+00', 10, '{"order": "302000010-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:35:46.393568+00', 1),
	(10, 'order.created', '2026-11-23 23:35:46.393576+00', 11, '{"order": "302000011-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:35:46.393579+00', 1),
	(11, 'order.created', '2026-11-23 23:35:46.393587+00', 12, '{"order": "302000012-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:35:46.39359+00', 1),
	(12, 'order.created', '2026-11-23 23:35:46.393599+00', 13, '{"order": "302000013-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:35:46.393602+00', 1),
	(13, 'order.created', '2026-11-23 23:35:46.39361+00', 14, '{"order": "302000014-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:35:46.393613+00', 1),
	(14, 'order.created', '2026-11-23 23:35:46.393622+00', 15, '{"order": "302000015-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:35:46.393624+00', 1),
	(15, 'order.created', '2026-11-23 23:35:46.393633+00', 16, '{"order": "302000016-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:35:46.393636+00', 1);


INSERT INTO comptoir.host_interests VALUES
	('order.cancelled'),
	('order.changed'),
	('order.created');


INSERT INTO comptoir.host_outbox VALUES
	(1, 2, '2026-11-23 23:35:46.393467+00', NULL, '', NULL),
	(2, 3, '2026-11-23 23:35:46.39349+00', NULL, '', NULL),
	(3, 4, '2026-11-23 23:35:46.393502+00', NULL, '', NULL),
	(4, 5, '2026-11-23 23:35:46.393514+00', NULL, '', NULL),
	(5, 6, '2026-11-23 23:35:46.393525+00', NULL, '', NULL),
	(6, 7, '2026-11-23 23:35:46.393536+00', NULL, '', NULL),
	(7, 8, '2026-11-23 23:35:46.393547+00', NULL, '', NULL),
	(8, 9, '2026-11-23 23:35:46.393562+00', NULL, '', NULL),
	(9, 10, '2026-11-23 23:35:46.393573+00', NULL, '', NULL),
	(10, 11, '2026-11-23 23:35:46.393584+00', NULL, '', NULL),
	(11, 12, '2026-11-23 23:35:46.393596+00', NULL, '', NULL),
	(12, 13, '2026-11-23 23:35:46.393607+00', NULL, '', NULL),
	(13, 14, '2026-11-23 23:35:46.393618+00', NULL, '', NULL),
	(14, 15, '2026-11-23 23:35:46.39363+00', NULL, '', NULL),
	(15, 16, '2026-11-23 23:35:46.393641+00', NULL, '', NULL);


INSERT INTO comptoir.host_outbox_settings VALUES
	(1, 'pull', '', false, '2026-11-23 23:35:46.383644+00', false, 4, NULL);


INSERT INTO comptoir.marketplace_accounts VALUES
	(1, 'mirakl', 'practice', 'http://127.0.0.1:45507', '', 'CAD', 'America/Toronto', 'read', 'live', 'live', 'live', false, false, 15, 60, 30, 60, 'off', 24, 'ON', '15:00:00', 2, 0, NULL, '2026-11-23 23:35:48.355352+00', '', 'Appliances', 'OPEN', '{"shop": {"at": "2026-11-23T23:35:45.248985+00:00", "value": {"health": "OPEN", "shop_id": "2001", "currency": "CAD", "shop_name": "Appliances", "allowances": [{"code": "channels", "label": "Sales channels", "value": "CA"}, {"code": "free_shipping", "label": "Ships for free", "value": "no"}, {"code": "lead_time_to_ship", "label": "Lead time of the shop in days", "value": "1"}, {"code": "kyc", "label": "The operator''s check of the seller", "value": "APPROVED"}]}}, "reasons": {"at": "2026-11-23T23:35:45.267041+00:00", "value": [{"code": "1", "label": "Item not received", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "2", "label": "Item damaged", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "10", "label": "Replacement item received", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": false}}, {"code": "11", "label": "Solved with the customer", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": true}}, {"code": "14", "label": "No response from the seller", "details": {"type": "REFUND", "is_shop_right": false}}, {"code": "15", "label": "Out of stock", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "16", "label": "Cancelled by the customer before shipping", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "17", "label": "Item returned", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "18", "label": "Item not received", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "33", "label": "Out of stock", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "34", "label": "Cancelled by the customer before shipping", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "35", "label": "Cancelled by the marketplace", "details": {"type": "CANCELATION", "is_shop_right": false}}, {"code": "41", "label": "Where is my order", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "42", "label": "Other question", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "51", "label": "No longer wanted", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "52", "label": "Defective", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "61", "label": "Too late to return", "details": {"type": "RETURN_REJECTION", "is_shop_right": true}}, {"code": "71", "label": "Parts are missing", "details": {"type": "RETURN_NON_COMPLIANT", "is_shop_right": true}}]}, "carriers": {"at": "2026-11-23T23:35:45.257751+00:00", "value": [{"code": "CPCL", "label": "Canada Post", "details": {"tracking_url": "https://track.example.com/cpcl/{trackingId}", "standard_code": "CANADA_POST"}}, {"code": "PRLA", "label": "Purolator", "details": {"tracking_url": "https://track.example.com/prla/{trackingId}", "standard_code": "PUROLATOR"}}, {"code": "UPSN", "label": "UPS", "details": {"tracking_url": "https://track.example.com/upsn/{trackingId}", "standard_code": "UPS"}}, {"code": "FDXC", "label": "FedEx", "details": {"tracking_url": "https://track.example.com/fdxc/{trackingId}", "standard_code": "FEDEX"}}, {"code": "CNPR", "label": "Canpar", "details": {"tracking_url": "https://track.example.com/cnpr/{trackingId}", "standard_code": null}}, {"code": "FRGT", "label": "Freight partner", "details": {"tracking_url": null, "standard_code": null}}]}, "allowances": {"at": "2026-11-23T23:35:45.236259+00:00", "value": [{"code": "order_acceptance", "label": "How orders are accepted", "value": "by the shop, order by order"}, {"code": "pay_on_due_date", "label": "Buyers may pay at a later date", "value": "no"}, {"code": "pay_on_shipment", "label": "Buyers are charged at shipment", "value": "no"}, {"code": "pause_debit_workflow", "label": "The operator may pause the charging of buyers", "value": "no"}, {"code": "no_customer_payment_confirmation", "label": "Orders go on without a confirmed payment", "value": "no"}, {"code": "addresses_before_acceptance", "label": "Addresses are shown before acceptance", "value": "no"}, {"code": "multi_shipment", "label": "An order may be shipped in several parcels", "value": "no"}, {"code": "multi_part_item_shipment", "label": "One item may be shipped in several parcels", "value": "no"}, {"code": "unlisted_carriers", "label": "Carriers that are not on the operator''s list are allowed", "value": "yes"}, {"code": "order_tax_mode", "label": "Tax in prices", "value": "prices exclude tax"}, {"code": "offer_prices_decimals", "label": "Decimals in prices", "value": "2"}, {"code": "multi_currency", "label": "Several currencies", "value": "no"}, {"code": "channel_pricing", "label": "Prices by sales channel", "value": "one price for all sales channels"}, {"code": "discount_period_required", "label": "A discount needs a start and an end", "value": "no"}, {"code": "discount_in_the_past_blocked", "label": "A discount may not begin in the past", "value": "no"}, {"code": "scheduled_pricing", "label": "Prices may be scheduled", "value": "no"}, {"code": "volume_pricing", "label": "Prices may depend on the quantity", "value": "no"}, {"code": "volume_discount", "label": "Discounts may depend on the quantity", "value": "no"}, {"code": "lead_time_by_seller", "label": "The shop sets its own lead time", "value": "yes"}, {"code": "timezone", "label": "Time zone of the platform", "value": "America/Toronto"}, {"code": "seller_cancelation", "label": "The shop may cancel accepted orders", "value": "unknown"}, {"code": "partial_acceptance", "label": "The shop may accept some lines and refuse others", "value": "unknown"}]}, "categories": {"at": "2026-11-23T23:35:45.311994+00:00", "value": [{"code": "APPLIANCES", "label": "Appliances", "details": {"parent_code": ""}}, {"code": "ACCESSORIES", "label": "Accessories", "details": {"parent_code": "APPLIANCES"}}, {"code": "CLIMATE", "label": "Heating & Cooling", "details": {"parent_code": "APPLIANCES"}}, {"code": "COOKING", "label": "Ranges & Ovens", "details": {"parent_code": "APPLIANCES"}}, {"code": "DISHWASHERS", "label": "Dishwashers", "details": {"parent_code": "APPLIANCES"}}, {"code": "FLOOR_CARE", "label": "Vacuums & Floor Care", "details": {"parent_code": "APPLIANCES"}}, {"code": "LAUNDRY", "label": "Washers & Dryers", "details": {"parent_code": "APPLIANCES"}}, {"code": "REFRIGERATION", "label": "Refrigerators & Freezers", "details": {"parent_code": "APPLIANCES"}}, {"code": "SMALL_KITCHEN", "label": "Small Kitchen Appliances", "details": {"parent_code": "APPLIANCES"}}, {"code": "SMART_HOME", "label": "Smart Home", "details": {"parent_code": "APPLIANCES"}}, {"code": "ELECTRONICS", "label": "Electronics", "details": {"parent_code": ""}}, {"code": "AUDIO", "label": "Headphones & Speakers", "details": {"parent_code": "ELECTRONICS"}}, {"code": "COMPUTING", "label": "Computers & Tablets", "details": {"parent_code": "ELECTRONICS"}}, {"code": "TELEVISIONS", "label": "Televisions", "details": {"parent_code": "ELECTRONICS"}}]}, "conditions": {"at": "2026-11-23T23:35:45.301760+00:00", "value": [{"code": "11", "label": "New", "details": {}}, {"code": "10", "label": "Open Box", "details": {}}, {"code": "12", "label": "Refurbished", "details": {}}]}, "shipping_types": {"at": "2026-11-23T23:35:45.275705+00:00", "value": [{"code": "STD", "label": "Standard", "details": {"description": "Standard", "standard_code": "CU_ADD-STD", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "EXP", "label": "Express", "details": {"description": "Express", "standard_code": "CU_ADD-EXP", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "CLC", "label": "Click & collect", "details": {"description": "Click & collect", "standard_code": "CLC_OPERATOR-STD", "click_and_collect": true, "mandatory_tracking": false, "delivery_by_operator": false}}]}, "shipping_zones": {"at": "2026-11-23T23:35:45.282809+00:00", "value": [{"code": "CENTRAL", "label": "Ontario and Quebec", "details": {"description": "Ontario and Quebec"}}, {"code": "WEST", "label": "Western Canada", "details": {"description": "Western Canada"}}, {"code": "ATLANTIC", "label": "Atlantic Canada", "details": {"description": "Atlantic Canada"}}, {"code": "NORTH", "label": "Northern Canada", "details": {"description": "Northern Canada"}}]}, "logistic_classes": {"at": "2026-11-23T23:35:45.291973+00:00", "value": [{"code": "S", "label": "Small parcel", "details": {"description": "Small parcel"}}, {"code": "M", "label": "Parcel", "details": {"description": "Parcel"}}, {"code": "L", "label": "Heavy parcel", "details": {"description": "Heavy parcel"}}, {"code": "XL", "label": "Freight", "details": {"description": "Freight"}}]}}', '2026-11-23 23:35:44.082411+00', false, '{}', 'on_acknowledge', 24, 'all', '{}', 100, 10, 20, NULL, 'alarm', 24, 20);


INSERT INTO comptoir.marketplace_buyers VALUES
	(1, 'CUST-90760069', 'Taylor', 'Hartwick', NULL, 'en_CA', 'buyer-000001-3f443e@relay.example.com', '{"city": "Sudbury", "phone": "604-555-0185", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "8570 King Street", "street_2": null, "zip_code": "K0M 1Z0", "company_2": null, "firstname": "Taylor", "additional_info": null, "phone_secondary": null}', '{"city": "Sudbury", "phone": "604-555-0185", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "8570 King Street", "street_2": null, "zip_code": "K0M 1Z0", "company_2": null, "firstname": "Taylor", "additional_info": null, "phone_secondary": null}'),
	(2, 'CUST-29030559', 'Quinn', 'Fernley', NULL, 'en_CA', 'buyer-000002-955faf@relay.example.com', '{"city": "Ottawa", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Fernley", "street_1": "2751 Harbour Drive", "street_2": null, "zip_code": "P8N 7W4", "company_2": null, "firstname": "Quinn", "additional_info": null, "phone_secondary": null}', '{"city": "Ottawa", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Fernley", "street_1": "2751 Harbour Drive", "street_2": null, "zip_code": "P8N 7W4", "company_2": null, "firstname": "Quinn", "additional_info": null, "phone_secondary": null}'),
	(9, 'CUST-15732818', 'Avery', 'Fernley', NULL, 'en_CA', 'buyer-000009-b6edda@relay.example.com', '{"city": "Toronto", "phone": "514-555-0123", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Fernley", "street_1": "6507 Station Road", "street_2": null, "zip_code": "P1H 7Y1", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}', '{"city": "Toronto", "phone": "514-555-0123", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Fernley", "street_1": "6507 Station Road", "street_2": null, "zip_code": "P1H 7Y1", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}'),
	(3, 'CUST-41791045', 'Jordan', 'Northam', NULL, 'en_CA', 'buyer-000003-908c75@relay.example.com', NULL, NULL),
	(4, 'CUST-18299369', 'Quinn', 'Oakridge', NULL, 'en_CA', 'buyer-000004-d96b97@relay.example.com', NULL, NULL),
	(5, 'CUST-83082330', 'Avery', 'Hartwick', NULL, 'en_CA', 'buyer-000005-3eb9c2@relay.example.com', '{"city": "Sudbury", "phone": "902-555-0176", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "3468 Birch Avenue", "street_2": null, "zip_code": "N6A 1B8", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}', '{"city": "Sudbury", "phone": "902-555-0176", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "3468 Birch Avenue", "street_2": null, "zip_code": "N6A 1B8", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}'),
	(6, 'CUST-38851743', 'Chloé', 'Sansregret', NULL, 'fr_CA', 'buyer-000006-c92496@relay.example.com', NULL, NULL),
	(7, 'CUST-43054441', 'Ellis', 'Coldbrook', NULL, 'en_CA', 'buyer-000007-25b585@relay.example.com', '{"city": "Sudbury", "phone": "514-555-0117", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "5597 Station Road", "street_2": null, "zip_code": "N1J 4Y8", "company_2": null, "firstname": "Ellis", "additional_info": null, "phone_secondary": null}', '{"city": "Sudbury", "phone": "514-555-0117", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "5597 Station Road", "street_2": null, "zip_code": "N1J 4Y8", "company_2": null, "firstname": "Ellis", "additional_info": null, "phone_secondary": null}'),
	(8, 'CUST-39979629', 'Casey', 'Ashgrove', NULL, 'en_CA', 'buyer-000008-3ce797@relay.example.com', NULL, NULL),
	(10, 'CUST-87200395', 'Blake', 'Northam', NULL, 'en_CA', 'buyer-000010-a94576@relay.example.com', NULL, NULL),
	(11, 'CUST-72761741', 'Maëlle', 'Clairmont', NULL, 'fr_CA', 'buyer-000011-eac210@relay.example.com', NULL, NULL),
	(12, 'CUST-76704588', 'Geneviève', 'Fontbrune', NULL, 'fr_CA', 'buyer-000012-543979@relay.example.com', NULL, NULL),
	(13, 'CUST-50854456', 'Devon', 'Hartwick', NULL, 'en_CA', 'buyer-000013-0e962f@relay.example.com', '{"city": "Toronto", "phone": "604-555-0151", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Hartwick", "street_1": "1752 Harbour Drive", "street_2": null, "zip_code": "N5Y 6V6", "company_2": null, "firstname": "Devon", "additional_info": null, "phone_secondary": null}', '{"city": "Toronto", "phone": "604-555-0151", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Hartwick", "street_1": "1752 Harbour Drive", "street_2": null, "zip_code": "N5Y 6V6", "company_2": null, "firstname": "Devon", "additional_info": null, "phone_secondary": null}'),
	(14, 'CUST-28108838', 'Morgan', 'Coldbrook', NULL, 'en_CA', 'buyer-000014-33439c@relay.example.com', '{"city": "Toronto", "phone": "416-555-0112", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "4626 Lakeshore Road", "street_2": null, "zip_code": "P5W 9H4", "company_2": null, "firstname": "Morgan", "additional_info": null, "phone_secondary": null}', '{"city": "Toronto", "phone": "416-555-0112", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "4626 Lakeshore Road", "street_2": null, "zip_code": "P5W 9H4", "company_2": null, "firstname": "Morgan", "additional_info": null, "phone_secondary": null}'),
	(15, 'CUST-99082690', 'Casey', 'Hartwick', NULL, 'en_CA', 'buyer-000015-b81b77@relay.example.com', NULL, NULL),
	(16, 'CUST-65221642', 'Avery', 'Fernley', NULL, 'en_CA', 'buyer-000016-768734@relay.example.com', '{"city": "Hamilton", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Fernley", "street_1": "1110 King Street", "street_2": null, "zip_code": "M1S 4V0", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}', '{"city": "Hamilton", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Fernley", "street_1": "1110 King Street", "street_2": null, "zip_code": "M1S 4V0", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}');


INSERT INTO comptoir.marketplace_credentials VALUES
	(1, 'api_key', '\x0143af17b8cb06dacc75c269410f00764842a22cf94d1563b0d365d93fdff99f0a9aa4bcc58190cb6da9d64cd93218cfb0b22096c829bb0bdb096e51003c645a', '453067b563641c80', '2026-11-23 23:35:44.084354+00', '2026-11-23 23:35:45.316448+00', '2027-02-21 23:35:44.084354+00', 1);


INSERT INTO comptoir.marketplace_cursors VALUES
	(1, 'orders', '2026-11-23 23:20:45+00', NULL, '2026-11-23 23:35:45.59101+00', NULL, '', 1),
	(8, 'offers', '2026-11-23 23:35:46+00', NULL, '2026-11-23 23:35:46.656155+00', NULL, '', 1),
	(5, 'offers_full', '2026-11-23 23:35:46+00', NULL, '2026-11-23 23:35:46.656155+00', NULL, '', 1),
	(6, 'offers_read', NULL, NULL, NULL, NULL, '', 1),
	(17, 'offers_push', NULL, NULL, NULL, NULL, '', 1),
	(18, 'offers_out', NULL, NULL, NULL, NULL, '', 1);


INSERT INTO comptoir.marketplace_heartbeats VALUES
	(1, 'orders', '2026-11-23 23:35:45.641288+00', '2026-11-23 23:35:45.641297+00', 0, '', '', 1),
	(2, 'offers_read', '2026-11-23 23:35:46.973892+00', '2026-11-23 23:35:46.973903+00', 0, '', '', 1),
	(3, 'offers_out', '2026-11-23 23:35:48.379431+00', '2026-11-23 23:35:48.379444+00', 0, '', '', 1);


INSERT INTO comptoir.marketplace_journal VALUES
	(1, '2026-11-23 23:35:44.088488+00', 'account.added', NULL, '{"name": "practice", "address": "http://127.0.0.1:45507"}', '', false, NULL, '2026-11-23 23:35:44.088498+00', 1, NULL, 1),
	(2, '2026-11-23 23:35:45.633027+00', 'order.created', 1, '{"lines": 1, "order": "302000001-A", "state": "SHIPPED", "before": null, "currency": "CAD", "total_cents": 2807}', '', false, NULL, '2026-11-23 23:35:45.633148+00', 1, NULL, 1),
	(3, '2026-11-23 23:35:45.633416+00', 'order.created', 2, '{"lines": 1, "order": "302000002-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 2804}', '', false, NULL, '2026-11-23 23:35:45.633438+00', 1, NULL, 1),
	(4, '2026-11-23 23:35:45.633452+00', 'order.created', 9, '{"lines": 3, "order": "302000009-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 8423}', '', false, NULL, '2026-11-23 23:35:45.633461+00', 1, NULL, 1),
	(5, '2026-11-23 23:35:45.63347+00', 'order.created', 3, '{"lines": 2, "order": "302000003-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 5614}', '', false, NULL, '2026-11-23 23:35:45.633479+00', 1, NULL, 1),
	(6, '2026-11-23 23:35:45.633485+00', 'order.created', 4, '{"lines": 1, "order": "302000004-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 3618}', '', false, NULL, '2026-11-23 23:35:45.633493+00', 1, NULL, 1),
	(7, '2026-11-23 23:35:45.6335+00', 'order.created', 5, '{"lines": 1, "order": "302000005-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 4309}', '', false, NULL, '2026-11-23 23:35:45.633507+00', 1, NULL, 1),
	(8, '2026-11-23 23:35:45.633514+00', 'order.created', 6, '{"lines": 2, "order": "302000006-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 6425}', '', false, NULL, '2026-11-23 23:35:45.633522+00', 1, NULL, 1),
	(9, '2026-11-23 23:35:45.633532+00', 'order.created', 7, '{"lines": 4, "order": "302000007-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 11208}', '', false, NULL, '2026-11-23 23:35:45.63354+00', 1, NULL, 1),
	(10, '2026-11-23 23:35:45.633547+00', 'order.created', 8, '{"lines": 1, "order": "302000008-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 7521}', '', false, NULL, '2026-11-23 23:35:45.633555+00', 1, NULL, 1),
	(11, '2026-11-23 23:35:45.633563+00', 'order.created', 10, '{"lines": 2, "order": "302000010-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 8837}', '', false, NULL, '2026-11-23 23:35:45.633571+00', 1, NULL, 1),
	(12, '2026-11-23 23:35:45.633577+00', 'order.created', 11, '{"lines": 1, "order": "302000011-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 2802}', '', false, NULL, '2026-11-23 23:35:45.633585+00', 1, NULL, 1),
	(13, '2026-11-23 23:35:45.633591+00', 'order.created', 12, '{"lines": 1, "order": "302000012-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 6015}', '', false, NULL, '2026-11-23 23:35:45.633599+00', 1, NULL, 1),
	(14, '2026-11-23 23:35:45.633605+00', 'order.created', 13, '{"lines": 1, "order": "302000013-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 4012}', '', false, NULL, '2026-11-23 23:35:45.633613+00', 1, NULL, 1),
	(15, '2026-11-23 23:35:45.633619+00', 'order.created', 14, '{"lines": 1, "order": "302000014-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 2808}', '', false, NULL, '2026-11-23 23:35:45.633627+00', 1, NULL, 1),
	(16, '2026-11-23 23:35:45.633634+00', 'order.created', 15, '{"lines": 1, "order": "302000015-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 4006}', '', false, NULL, '2026-11-23 23:35:45.633641+00', 1, NULL, 1),
	(17, '2026-11-23 23:35:45.633648+00', 'order.created', 16, '{"lines": 1, "order": "302000016-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 2809}', '', false, NULL, '2026-11-23 23:35:45.633656+00', 1, NULL, 1),
	(18, '2026-11-23 23:35:46.163067+00', 'key.added', NULL, '{"name": "till", "scopes": "orders"}', 'root (command line)', false, NULL, '2026-11-23 23:35:46.163081+00', 1, NULL, NULL),
	(19, '2026-11-23 23:35:46.389214+00', 'outbox.way', NULL, '{"way": "pull"}', 'root (command line)', false, NULL, '2026-11-23 23:35:46.389225+00', 1, NULL, NULL),
	(24, '2026-11-23 23:35:47.365611+00', 'account.mode', NULL, '{"mode": "live (stock)", "name": "practice"}', 'root (command line)', false, NULL, '2026-11-23 23:35:47.365624+00', 1, NULL, 1),
	(25, '2026-11-23 23:35:47.36988+00', 'account.mode', NULL, '{"mode": "live (price)", "name": "practice"}', 'root (command line)', false, NULL, '2026-11-23 23:35:47.369893+00', 1, NULL, 1),
	(26, '2026-11-23 23:35:47.374135+00', 'account.mode', NULL, '{"mode": "live (terms)", "name": "practice"}', 'root (command line)', false, NULL, '2026-11-23 23:35:47.374147+00', 1, NULL, 1),
	(27, '2026-11-23 23:35:47.376358+00', 'offers.live_for', NULL, '{"name": "practice", "offers": "all"}', 'root (command line)', false, NULL, '2026-11-23 23:35:47.376368+00', 1, NULL, 1);


INSERT INTO comptoir.marketplace_offer_read_batches VALUES
	(1, '{1,2,3,4,5,6,7,8,9,10,11,12}', 1);


INSERT INTO comptoir.marketplace_offer_reads VALUES
	(1, '2026-11-23 23:35:46.664619+00', '1925aa34-39c5-4e45-8eab-f0c012d9c42b', 1, '{http://127.0.0.1:45507/api/offers/export/async/1925aa34-39c5-4e45-8eab-f0c012d9c42b/chunks/1}', 1, 1, 12, 2, '2026-11-23 23:35:46.974328+00', false, true, NULL, '2026-11-23 23:35:46+00', -0.664619, '2026-11-23 23:35:46.890922+00', '{1925aa34-39c5-4e45-8eab-f0c012d9c42b}', 0, 0, false, NULL, 1);


INSERT INTO comptoir.marketplace_offers VALUES
	(1, 'S100000000', 'LISTED', false, false, NULL, NULL, '2000001', '100000000', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 20, 1999, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000000', true, 21, NULL, NULL, NULL, 20, 1999, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.359493+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 19, 1999, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "19.99", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 1),
	(2, 'S100000001', 'LISTED', false, false, NULL, NULL, '2000002', '100000001', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 21, 2000, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000001', true, 21, NULL, NULL, NULL, 21, 2000, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.359719+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 20, 2000, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 2),
	(3, 'S100000002', 'LISTED', false, false, NULL, NULL, '2000003', '100000002', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 20, 2001, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000002', true, 21, NULL, NULL, NULL, 20, 2001, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.359752+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 19, 2001, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.01", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 3),
	(4, 'S100000003', 'LISTED', false, false, NULL, NULL, '2000004', '100000003', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 21, 2002, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000003', true, 21, NULL, NULL, NULL, 21, 2002, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.359787+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 20, 2002, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.02", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 4),
	(5, 'S100000004', 'LISTED', false, false, NULL, NULL, '2000005', '100000004', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 18, 2003, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000004', true, 21, NULL, NULL, NULL, 18, 2003, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.359901+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 17, 2003, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.03", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 5),
	(6, 'S100000005', 'LISTED', false, false, NULL, NULL, '2000006', '100000005', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 21, 2004, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000005', true, 21, NULL, NULL, NULL, 21, 2004, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.360016+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 20, 2004, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.04", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 6),
	(7, 'S100000006', 'LISTED', false, false, NULL, NULL, '2000007', '100000006', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 16, 2005, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000006', true, 21, NULL, NULL, NULL, 16, 2005, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.360036+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 15, 2005, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.05", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 7),
	(8, 'S100000007', 'LISTED', false, false, NULL, NULL, '2000008', '100000007', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 19, 2006, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000007', true, 21, NULL, NULL, NULL, 19, 2006, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.360054+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 18, 2006, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.06", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 8),
	(9, 'S100000008', 'LISTED', false, false, NULL, NULL, '2000009', '100000008', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 15, 2007, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000008', true, 21, NULL, NULL, NULL, 15, 2007, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.360075+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 14, 2007, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.07", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 9),
	(10, 'S100000009', 'LISTED', false, false, NULL, NULL, '2000010', '100000009', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 18, 2008, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000009', true, 21, NULL, NULL, NULL, 18, 2008, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.360091+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 16, 2008, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.08", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 10),
	(11, 'S100000010', 'LISTED', false, false, NULL, NULL, '2000011', '100000010', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 18, 2009, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000010', true, 21, NULL, NULL, NULL, 18, 2009, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.360108+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 17, 2009, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.09", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 11),
	(12, 'S100000011', 'LISTED', false, false, NULL, NULL, '2000012', '100000011', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:35:46.996119+00', 12, 2010, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000011', true, 21, NULL, NULL, NULL, 12, 2010, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:35:48.360124+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.664619+00', true, 11, 2010, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.1", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 12);


INSERT INTO comptoir.marketplace_order_amounts VALUES
	(1, 'price', '', 2008, NULL, NULL, false, 1),
	(2, 'shipping', '', 799, NULL, NULL, false, 1),
	(3, 'tax', 'HST', 261, NULL, '13.0', false, 1),
	(4, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 1),
	(5, 'commission', '', 421, NULL, NULL, false, 1),
	(6, 'commission_tax', 'HST', 55, NULL, '13.0', false, 1),
	(7, 'price', '', 2005, NULL, NULL, false, 2),
	(8, 'shipping', '', 799, NULL, NULL, false, 2),
	(9, 'tax', 'HST', 261, NULL, '13.0', false, 2),
	(10, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 2),
	(11, 'commission', '', 421, NULL, NULL, false, 2),
	(12, 'commission_tax', 'HST', 55, NULL, '13.0', false, 2),
	(13, 'price', '', 2007, NULL, NULL, false, 3),
	(14, 'shipping', '', 799, NULL, NULL, false, 3),
	(15, 'tax', 'GST', 100, NULL, '5.0', false, 3),
	(16, 'tax', 'PST', 140, NULL, '7.0', false, 3),
	(17, 'shipping_tax', 'GST', 40, NULL, '5.0', false, 3),
	(18, 'shipping_tax', 'PST', 56, NULL, '7.0', false, 3),
	(19, 'commission', '', 421, NULL, NULL, false, 3),
	(20, 'commission_tax', 'HST', 55, NULL, '13.0', false, 3),
	(21, 'price', '', 2009, NULL, NULL, false, 4),
	(22, 'shipping', '', 799, NULL, NULL, false, 4),
	(23, 'tax', 'GST', 100, NULL, '5.0', false, 4),
	(24, 'tax', 'PST', 141, NULL, '7.0', false, 4),
	(25, 'shipping_tax', 'GST', 40, NULL, '5.0', false, 4),
	(26, 'shipping_tax', 'PST', 56, NULL, '7.0', false, 4),
	(27, 'commission', '', 421, NULL, NULL, false, 4),
	(28, 'commission_tax', 'HST', 55, NULL, '13.0', false, 4),
	(29, 'price', '', 3618, NULL, NULL, false, 5),
	(30, 'shipping', '', 0, NULL, NULL, false, 5),
	(31, 'tax', 'HST', 470, NULL, '13.0', false, 5),
	(32, 'commission', '', 543, NULL, NULL, false, 5),
	(33, 'commission_tax', 'HST', 71, NULL, '13.0', false, 5),
	(34, 'price', '', 2010, NULL, NULL, false, 6),
	(35, 'shipping', '', 2299, NULL, NULL, false, 6),
	(36, 'tax', 'HST', 261, NULL, '13.0', false, 6),
	(37, 'shipping_tax', 'HST', 299, NULL, '13.0', false, 6),
	(38, 'commission', '', 646, NULL, NULL, false, 6),
	(39, 'commission_tax', 'HST', 84, NULL, '13.0', false, 6),
	(40, 'price', '', 2010, NULL, NULL, false, 7),
	(41, 'shipping', '', 799, NULL, NULL, false, 7),
	(42, 'tax', 'GST', 101, NULL, '5.0', false, 7),
	(43, 'tax', 'QST', 200, NULL, '9.975', false, 7),
	(44, 'shipping_tax', 'GST', 40, NULL, '5.0', false, 7),
	(45, 'shipping_tax', 'QST', 80, NULL, '9.975', false, 7),
	(46, 'commission', '', 421, NULL, NULL, false, 7),
	(47, 'commission_tax', 'HST', 55, NULL, '13.0', false, 7),
	(48, 'price', '', 3616, NULL, NULL, false, 8),
	(49, 'shipping', '', 0, NULL, NULL, false, 8),
	(50, 'tax', 'GST', 181, NULL, '5.0', false, 8),
	(51, 'tax', 'QST', 361, NULL, '9.975', false, 8),
	(52, 'commission', '', 542, NULL, NULL, false, 8),
	(53, 'commission_tax', 'HST', 70, NULL, '13.0', false, 8),
	(54, 'price', '', 1999, NULL, NULL, false, 9),
	(55, 'shipping', '', 799, NULL, NULL, false, 9),
	(56, 'tax', 'HST', 260, NULL, '13.0', false, 9),
	(57, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 9),
	(58, 'commission', '', 420, NULL, NULL, false, 9),
	(59, 'commission_tax', 'HST', 55, NULL, '13.0', false, 9),
	(60, 'price', '', 2001, NULL, NULL, false, 10),
	(61, 'shipping', '', 799, NULL, NULL, false, 10),
	(62, 'tax', 'HST', 260, NULL, '13.0', false, 10),
	(63, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 10),
	(64, 'commission', '', 420, NULL, NULL, false, 10),
	(65, 'commission_tax', 'HST', 55, NULL, '13.0', false, 10),
	(66, 'price', '', 2007, NULL, NULL, false, 11),
	(67, 'shipping', '', 799, NULL, NULL, false, 11),
	(68, 'tax', 'HST', 261, NULL, '13.0', false, 11),
	(69, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 11),
	(70, 'commission', '', 421, NULL, NULL, false, 11),
	(71, 'commission_tax', 'HST', 55, NULL, '13.0', false, 11),
	(72, 'price', '', 2005, NULL, NULL, false, 12),
	(73, 'shipping', '', 799, NULL, NULL, false, 12),
	(74, 'tax', 'HST', 261, NULL, '13.0', false, 12),
	(75, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 12),
	(76, 'commission', '', 421, NULL, NULL, false, 12),
	(77, 'commission_tax', 'HST', 55, NULL, '13.0', false, 12),
	(78, 'price', '', 6021, NULL, NULL, false, 13),
	(79, 'shipping', '', 1500, NULL, NULL, false, 13),
	(80, 'tax', 'GST', 301, NULL, '5.0', false, 13),
	(81, 'tax', 'PST', 361, NULL, '6.0', false, 13),
	(82, 'shipping_tax', 'GST', 75, NULL, '5.0', false, 13),
	(83, 'shipping_tax', 'PST', 90, NULL, '6.0', false, 13),
	(84, 'commission', '', 1128, NULL, NULL, false, 13),
	(85, 'commission_tax', 'HST', 147, NULL, '13.0', false, 13),
	(86, 'price', '', 2009, NULL, NULL, false, 14),
	(87, 'shipping', '', 799, NULL, NULL, false, 14),
	(88, 'tax', 'HST', 261, NULL, '13.0', false, 14),
	(89, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 14),
	(90, 'commission', '', 421, NULL, NULL, false, 14),
	(91, 'commission_tax', 'HST', 55, NULL, '13.0', false, 14),
	(92, 'price', '', 2010, NULL, NULL, false, 15),
	(93, 'shipping', '', 799, NULL, NULL, false, 15),
	(94, 'tax', 'HST', 261, NULL, '13.0', false, 15),
	(95, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 15),
	(96, 'commission', '', 421, NULL, NULL, false, 15),
	(97, 'commission_tax', 'HST', 55, NULL, '13.0', false, 15),
	(98, 'price', '', 2007, NULL, NULL, false, 16),
	(99, 'shipping', '', 799, NULL, NULL, false, 16),
	(100, 'tax', 'HST', 261, NULL, '13.0', false, 16);
INSERT INTO comptoir.marketplace_order_amounts VALUES
	(101, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 16),
	(102, 'commission', '', 421, NULL, NULL, false, 16),
	(103, 'commission_tax', 'HST', 55, NULL, '13.0', false, 16),
	(104, 'price', '', 2008, NULL, NULL, false, 17),
	(105, 'shipping', '', 799, NULL, NULL, false, 17),
	(106, 'tax', 'HST', 261, NULL, '13.0', false, 17),
	(107, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 17),
	(108, 'commission', '', 421, NULL, NULL, false, 17),
	(109, 'commission_tax', 'HST', 55, NULL, '13.0', false, 17),
	(110, 'price', '', 6030, NULL, NULL, false, 18),
	(111, 'shipping', '', 0, NULL, NULL, false, 18),
	(112, 'tax', 'HST', 784, NULL, '13.0', false, 18),
	(113, 'commission', '', 905, NULL, NULL, false, 18),
	(114, 'commission_tax', 'HST', 118, NULL, '13.0', false, 18),
	(115, 'price', '', 2003, NULL, NULL, false, 19),
	(116, 'shipping', '', 799, NULL, NULL, false, 19),
	(117, 'tax', 'GST', 100, NULL, '5.0', false, 19),
	(118, 'tax', 'QST', 200, NULL, '9.975', false, 19),
	(119, 'shipping_tax', 'GST', 40, NULL, '5.0', false, 19),
	(120, 'shipping_tax', 'QST', 80, NULL, '9.975', false, 19),
	(121, 'commission', '', 420, NULL, NULL, false, 19),
	(122, 'commission_tax', 'HST', 55, NULL, '13.0', false, 19),
	(123, 'price', '', 6015, NULL, NULL, false, 20),
	(124, 'shipping', '', 0, NULL, NULL, false, 20),
	(125, 'tax', 'GST', 301, NULL, '5.0', false, 20),
	(126, 'tax', 'QST', 600, NULL, '9.975', false, 20),
	(127, 'commission', '', 902, NULL, NULL, false, 20),
	(128, 'commission_tax', 'HST', 117, NULL, '13.0', false, 20),
	(129, 'price', '', 4012, NULL, NULL, false, 21),
	(130, 'shipping', '', 0, NULL, NULL, false, 21),
	(131, 'tax', 'HST', 522, NULL, '13.0', false, 21),
	(132, 'commission', '', 602, NULL, NULL, false, 21),
	(133, 'commission_tax', 'HST', 78, NULL, '13.0', false, 21),
	(134, 'price', '', 2009, NULL, NULL, false, 22),
	(135, 'shipping', '', 799, NULL, NULL, false, 22),
	(136, 'tax', 'HST', 261, NULL, '13.0', false, 22),
	(137, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 22),
	(138, 'commission', '', 421, NULL, NULL, false, 22),
	(139, 'commission_tax', 'HST', 55, NULL, '13.0', false, 22),
	(140, 'price', '', 4006, NULL, NULL, false, 23),
	(141, 'shipping', '', 0, NULL, NULL, false, 23),
	(142, 'tax', 'GST', 200, NULL, '5.0', false, 23),
	(143, 'tax', 'QST', 400, NULL, '9.975', false, 23),
	(144, 'commission', '', 601, NULL, NULL, false, 23),
	(145, 'commission_tax', 'HST', 78, NULL, '13.0', false, 23),
	(146, 'price', '', 2010, NULL, NULL, false, 24),
	(147, 'shipping', '', 799, NULL, NULL, false, 24),
	(148, 'tax', 'HST', 261, NULL, '13.0', false, 24),
	(149, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 24),
	(150, 'commission', '', 421, NULL, NULL, false, 24),
	(151, 'commission_tax', 'HST', 55, NULL, '13.0', false, 24);


INSERT INTO comptoir.marketplace_order_items VALUES
	(1, '302000001-A-1', 1, 'SHIPPED', 'SHIPPED', NULL, NULL, 'S100000009', '2000010', '100000009', 'Unlisted item S100000009', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 1, 0, 0, NULL, 2008, 2807, NULL, true, '2026-11-22 23:35:42.658+00', '2026-11-23 23:35:42.658+00', '2026-11-23 23:35:42.658+00', NULL, '2026-11-23 02:35:42.658+00', NULL, 1),
	(2, '302000002-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000006', '2000007', '100000006', 'Unlisted item S100000006', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2005, 2804, NULL, true, '2026-11-23 01:05:42.658+00', '2026-11-23 04:05:42.658+00', NULL, NULL, '2026-11-23 04:05:42.658+00', NULL, 2),
	(3, '302000003-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 1, 0, 0, 0, 0, 0, NULL, 2007, 2806, NULL, false, '2026-11-23 02:35:42.658+00', '2026-11-23 02:35:42.658+00', NULL, NULL, NULL, NULL, 3),
	(4, '302000003-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000010', '2000011', '100000010', 'Unlisted item S100000010', 'ACCESSORIES', 'Accessories', '11', 1, 0, 0, 0, 0, 0, NULL, 2009, 2808, NULL, false, '2026-11-23 02:35:42.658+00', '2026-11-23 02:35:42.658+00', NULL, NULL, NULL, NULL, 3),
	(5, '302000004-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 2, 0, 0, 0, 0, 0, NULL, 1809, 3618, NULL, false, '2026-11-23 04:05:42.658+00', '2026-11-23 04:05:42.658+00', NULL, NULL, NULL, NULL, 4),
	(6, '302000005-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2010, 4309, NULL, true, '2026-11-23 05:35:42.658+00', '2026-11-23 08:35:42.658+00', NULL, NULL, '2026-11-23 08:35:42.658+00', NULL, 5),
	(7, '302000006-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000011', '2000012', '100000011', 'Article hors catalogue S100000011', 'ACCESSORIES', 'Accessoires', '11', 1, 0, 0, 0, 0, 0, NULL, 2010, 2809, NULL, false, '2026-11-23 07:05:42.658+00', '2026-11-23 07:05:42.658+00', NULL, NULL, NULL, NULL, 6),
	(8, '302000006-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000009', '2000010', '100000009', 'Article hors catalogue S100000009', 'ACCESSORIES', 'Accessoires', '11', 2, 0, 0, 0, 0, 0, NULL, 1808, 3616, NULL, false, '2026-11-23 07:05:42.658+00', '2026-11-23 07:05:42.658+00', NULL, NULL, NULL, NULL, 6),
	(9, '302000007-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000000', '2000001', '100000000', 'Unlisted item S100000000', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 1999, 2798, NULL, true, '2026-11-23 08:35:42.658+00', '2026-11-23 11:35:42.658+00', NULL, NULL, '2026-11-23 11:35:42.658+00', NULL, 7),
	(10, '302000007-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000002', '2000003', '100000002', 'Unlisted item S100000002', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2001, 2800, NULL, true, '2026-11-23 08:35:42.658+00', '2026-11-23 11:35:42.658+00', NULL, NULL, '2026-11-23 11:35:42.658+00', NULL, 7),
	(11, '302000007-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2007, 2806, NULL, true, '2026-11-23 08:35:42.658+00', '2026-11-23 11:35:42.658+00', NULL, NULL, '2026-11-23 11:35:42.658+00', NULL, 7),
	(12, '302000007-A-4', 4, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000006', '2000007', '100000006', 'Unlisted item S100000006', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2005, 2804, NULL, true, '2026-11-23 08:35:42.658+00', '2026-11-23 11:35:42.658+00', NULL, NULL, '2026-11-23 11:35:42.658+00', NULL, 7),
	(13, '302000008-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 3, 0, 0, 0, 0, 0, NULL, 2007, 7521, NULL, false, '2026-11-23 10:05:42.658+00', '2026-11-23 10:05:42.658+00', NULL, NULL, NULL, NULL, 8),
	(14, '302000009-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000010', '2000011', '100000010', 'Unlisted item S100000010', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2009, 2808, NULL, true, '2026-11-23 11:35:42.658+00', '2026-11-23 14:35:42.658+00', NULL, NULL, '2026-11-23 14:35:42.658+00', NULL, 9),
	(15, '302000009-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2010, 2809, NULL, true, '2026-11-23 11:35:42.658+00', '2026-11-23 14:35:42.658+00', NULL, NULL, '2026-11-23 14:35:42.658+00', NULL, 9),
	(16, '302000009-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2007, 2806, NULL, true, '2026-11-23 11:35:42.658+00', '2026-11-23 14:35:42.658+00', NULL, NULL, '2026-11-23 14:35:42.658+00', NULL, 9),
	(17, '302000010-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000009', '2000010', '100000009', 'Unlisted item S100000009', 'ACCESSORIES', 'Accessories', '11', 1, 0, 0, 0, 0, 0, NULL, 2008, 2807, NULL, false, '2026-11-23 13:05:42.658+00', '2026-11-23 13:05:42.658+00', NULL, NULL, NULL, NULL, 10),
	(18, '302000010-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 3, 0, 0, 0, 0, 0, NULL, 2010, 6030, NULL, false, '2026-11-23 13:05:42.658+00', '2026-11-23 13:05:42.658+00', NULL, NULL, NULL, NULL, 10),
	(19, '302000011-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000004', '2000005', '100000004', 'Article hors catalogue S100000004', 'ACCESSORIES', 'Accessoires', '11', 1, 0, 0, 0, 0, 0, NULL, 2003, 2802, NULL, false, '2026-11-23 14:35:42.658+00', '2026-11-23 14:35:42.658+00', NULL, NULL, NULL, NULL, 11),
	(20, '302000012-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000006', '2000007', '100000006', 'Article hors catalogue S100000006', 'ACCESSORIES', 'Accessoires', '11', 3, 0, 0, 0, 0, 0, NULL, 2005, 6015, NULL, false, '2026-11-23 16:05:42.658+00', '2026-11-23 16:05:42.658+00', NULL, NULL, NULL, NULL, 12),
	(21, '302000013-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000007', '2000008', '100000007', 'Unlisted item S100000007', 'ACCESSORIES', 'Accessories', '11', 2, 2, 0, 0, 0, 0, NULL, 2006, 4012, NULL, true, '2026-11-23 17:35:42.658+00', '2026-11-23 20:35:42.658+00', NULL, NULL, '2026-11-23 20:35:42.658+00', NULL, 13),
	(22, '302000014-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000010', '2000011', '100000010', 'Unlisted item S100000010', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2009, 2808, NULL, true, '2026-11-23 19:05:42.658+00', '2026-11-23 22:05:42.658+00', NULL, NULL, '2026-11-23 22:05:42.658+00', NULL, 14),
	(23, '302000015-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000004', '2000005', '100000004', 'Unlisted item S100000004', 'ACCESSORIES', 'Accessories', '11', 2, 0, 0, 0, 0, 0, NULL, 2003, 4006, NULL, false, '2026-11-23 20:35:42.658+00', '2026-11-23 20:35:42.658+00', NULL, NULL, NULL, NULL, 15),
	(24, '302000016-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2010, 2809, NULL, true, '2026-11-23 22:05:42.658+00', '2026-11-23 23:35:42.658+00', NULL, NULL, '2026-11-23 23:35:42.658+00', NULL, 16);


INSERT INTO comptoir.marketplace_order_walks VALUES
	(1, '2025-11-23 23:35:45.59101+00', 16, 1, '2026-11-23 23:35:45.59101+00', '2026-11-23 23:35:45+00', -0.59395, 16, '2026-11-23 23:35:42.658+00', '{302000001-A,302000002-A,302000003-A,302000004-A,302000005-A,302000006-A,302000007-A,302000008-A,302000009-A,302000010-A,302000011-A,302000012-A,302000013-A,302000014-A,302000015-A,302000016-A}', 1, '2026-11-23 23:35:45.638149+00', 1, false, '{}');


INSERT INTO comptoir.marketplace_orders VALUES
	(1, '302000001-A', '302000001', 'SHIPPED', 'SHIPPED', NULL, NULL, 'CA', '2026-11-22 23:35:42.658+00', '2026-11-23 23:35:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.619172+00', NULL, '2026-11-23 01:35:42.658+00', '2026-11-23 02:35:42.658+00', '2026-11-25 23:35:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2008, 799, 2807, 476, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', 'CPCL', 'Canada Post', '1Z302000001', 'https://track.example.com/cpcl/1Z302000001', 1, '\x36ad6c9ee32b8e153c7a40068e499c54', 1, NULL, NULL),
	(2, '302000002-A', '302000002', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 01:05:42.658+00', '2026-11-23 04:05:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.619916+00', NULL, '2026-11-23 03:05:42.658+00', '2026-11-23 04:05:42.658+00', '2026-11-26 01:05:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2005, 799, 2804, 476, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x0870bc6a5fbca3b9d9069ec2a3305e0f', 1, NULL, NULL),
	(3, '302000003-A', '302000003', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 02:35:42.658+00', '2026-11-23 02:35:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.619999+00', '2026-11-23 23:35:45.620004+00', NULL, NULL, '2026-11-26 02:35:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 4016, 1598, 5614, 952, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\x61b498d554e7bc2c503d9ff733b34a62', 1, NULL, NULL),
	(4, '302000004-A', '302000004', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 04:05:42.658+00', '2026-11-23 04:05:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.620023+00', '2026-11-23 23:35:45.620026+00', NULL, NULL, '2026-11-26 04:05:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 3618, 0, 3618, 614, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x58d40cd20713547cdffea3dcf312f57e', 1, NULL, NULL),
	(5, '302000005-A', '302000005', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 05:35:42.658+00', '2026-11-23 08:35:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.620041+00', NULL, '2026-11-23 07:35:42.658+00', '2026-11-23 08:35:42.658+00', '2026-11-26 05:35:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2010, 2299, 4309, 730, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'EXP', 'Express', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x87c23b4255f18e66fb3a329aa3238d1c', 1, NULL, NULL),
	(6, '302000006-A', '302000006', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 07:05:42.658+00', '2026-11-23 07:05:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.620058+00', '2026-11-23 23:35:45.620061+00', NULL, NULL, '2026-11-26 07:05:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 5626, 799, 6425, 1088, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\xf62e9bc496169a6d44e02a6ae7f8db33', 1, NULL, NULL),
	(7, '302000007-A', '302000007', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 08:35:42.658+00', '2026-11-23 11:35:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.620075+00', NULL, '2026-11-23 10:35:42.658+00', '2026-11-23 11:35:42.658+00', '2026-11-26 08:35:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 8012, 3196, 11208, 1902, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', 'WEB-302000007', NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xd812f3f92ce2a806a3f06a020e1d13be', 1, NULL, NULL),
	(8, '302000008-A', '302000008', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 10:05:42.658+00', '2026-11-23 10:05:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.620092+00', '2026-11-23 23:35:45.620095+00', NULL, NULL, '2026-11-26 10:05:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6021, 1500, 7521, 1275, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'EXP', 'Express', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\x021f87722efd15d873d3c95780c47837', 1, NULL, NULL),
	(9, '302000009-A', '302000009', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 11:35:42.658+00', '2026-11-23 14:35:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.62011+00', NULL, '2026-11-23 13:35:42.658+00', '2026-11-23 14:35:42.658+00', '2026-11-26 11:35:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6026, 2397, 8423, 1428, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x04c68d078ea3c864b9f89a9a795ba584', 1, NULL, NULL),
	(10, '302000010-A', '302000010', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 13:05:42.658+00', '2026-11-23 13:05:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.620123+00', '2026-11-23 23:35:45.620126+00', NULL, NULL, '2026-11-26 13:05:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 8038, 799, 8837, 1499, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xb4910247da4cb2be189e28da5550a5aa', 1, NULL, NULL),
	(11, '302000011-A', '302000011', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 14:35:42.658+00', '2026-11-23 14:35:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.62014+00', '2026-11-23 23:35:45.620143+00', NULL, NULL, '2026-11-26 14:35:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2003, 799, 2802, 475, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x2357070c53820a4b14e0d0f338518039', 1, NULL, NULL),
	(12, '302000012-A', '302000012', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 16:05:42.658+00', '2026-11-23 16:05:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.620156+00', '2026-11-23 23:35:45.620159+00', NULL, NULL, '2026-11-26 16:05:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6015, 0, 6015, 1019, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x4a3eb332dbb167f6d171cf086dd3710d', 1, NULL, NULL),
	(13, '302000013-A', '302000013', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 17:35:42.658+00', '2026-11-23 20:35:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.620174+00', NULL, '2026-11-23 19:35:42.658+00', '2026-11-23 20:35:42.658+00', '2026-11-26 17:35:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 4012, 0, 4012, 680, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x6b6ea0c3bd5ddf2f010446e78f584a7c', 1, NULL, NULL),
	(14, '302000014-A', '302000014', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 19:05:42.658+00', '2026-11-23 22:05:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.620188+00', NULL, '2026-11-23 21:05:42.658+00', '2026-11-23 22:05:42.658+00', '2026-11-26 19:05:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2009, 799, 2808, 476, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x23ef9db38c4b7c7eadc31eb98e44f685', 1, NULL, NULL),
	(15, '302000015-A', '302000015', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 20:35:42.658+00', '2026-11-23 20:35:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.620202+00', '2026-11-23 23:35:45.620204+00', NULL, NULL, '2026-11-26 20:35:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 4006, 0, 4006, 679, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x17d52c6ef726510a086bacd9673ca87f', 1, NULL, NULL),
	(16, '302000016-A', '302000016', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 22:05:42.658+00', '2026-11-23 23:35:42.658+00', '2026-11-23 23:35:45.59395+00', '2026-11-23 23:35:45.620218+00', NULL, '2026-11-23 23:35:42.658+00', '2026-11-23 23:35:42.658+00', '2026-11-26 22:05:42.658+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2010, 799, 2809, 476, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xca25bed2c4886bb3572b57a495a70cb4', 1, NULL, NULL);


INSERT INTO comptoir.marketplace_pace VALUES
	(2, 'PC01', '2026-11-23 23:35:45.231253+00', '2026-11-23 23:35:45.32041+00', 1, 0, 0, 1),
	(3, 'A01', '2026-11-23 23:35:45.241367+00', '2026-11-24 00:00:14.04816+00', 1, 0, 0, 1),
	(4, 'SH21', '2026-11-23 23:35:45.253835+00', '2026-11-24 00:00:14.056973+00', 1, 0, 0, 1),
	(5, 'RE01', '2026-11-23 23:35:45.262308+00', '2026-11-23 23:35:45.351348+00', 1, 0, 0, 1),
	(6, 'SH12', '2026-11-23 23:35:45.271039+00', '2026-11-24 00:00:14.075151+00', 1, 0, 0, 1),
	(7, 'SH11', '2026-11-23 23:35:45.279333+00', '2026-11-24 00:00:14.082221+00', 1, 0, 0, 1),
	(8, 'SH31', '2026-11-23 23:35:45.287099+00', '2026-11-24 00:00:14.09137+00', 1, 0, 0, 1),
	(9, 'OF61', '2026-11-23 23:35:45.296994+00', '2026-11-24 00:00:14.100932+00', 1, 0, 0, 1),
	(10, 'H11', '2026-11-23 23:35:45.306403+00', '2026-11-23 23:36:46.511353+00', 1, 0, 0, 1),
	(11, 'OR11', '2026-11-23 23:35:45.595749+00', '2026-11-23 23:35:46.624494+00', 1, 0, 0, 1),
	(1, 'V01', '2026-11-23 23:35:46.666747+00', '2026-11-23 23:35:46.759122+00', 2, 0, 0, 1),
	(13, 'OF52.full', '2026-11-23 23:35:46.682011+00', '2026-11-24 00:00:15.492007+00', 1, 0, 0, 1),
	(14, 'OF53', '2026-11-23 23:35:46.886108+00', '2026-11-23 23:35:47.060146+00', 2, 0, 0, 1),
	(17, 'OF54', '2026-11-23 23:35:46.901654+00', '2026-11-23 23:35:46.927592+00', 1, 0, 0, 1),
	(18, 'STO01', '2026-11-23 23:35:47.712195+00', '2026-11-23 23:35:48.743699+00', 1, 0, 0, 1),
	(19, 'STO02', '2026-11-23 23:35:48.349208+00', '2026-11-23 23:35:48.610001+00', 2, 0, 0, 1);


INSERT INTO comptoir.marketplace_raw VALUES
	(1, '\x7801c557ef6fdb3610fd57027d4efc2b4ddbf89b667b6d862cf66c07e83a0c0423d10e11895449aa495ae47fdf3b529465bb19ba4f2b50b4e21d8fc777efded1df139e65a2725c6582e52293566ac572ee44324e4683d1dbb3e1f06c74be1e0cc7e717e337a3dedb8bf79f93d324e38ae16f268a64bce1851561c9deeb8ad97b59ed56efb952e4f53dc9744e512729f617fc8e169309573ce7c90bb6ebb2142693bc603287e57c301ad09f219d660432ca8ff21aad47e70779d5c608953d3369356b0f9c528cda3a8d1392b1aa8b62f78d5bdfc91f05c7a54787c14308964b2332573cb38a3f5b66455150dc8843731053dac98dccb8234845c9252e1ccece4521bf0af3dc5ca8599436d3b572c0b5acb8dc2a9b8cfffafb34d9d4c54616452994f328e25f3aadc5733afb35bdbd5e272f0011bec8ca884dad7201149b94eeb965f1feac14d6f22d2ad1314a95c9dc1fb0b7f855cb6ce72895ff06600e77417621ef825bc7ea8a38735ca1f3a30a1582e74e968239dd3065789a68930bc3789e4b020b14d84851e40d00c1b84f8a33225130145209f204202065b87b3276a60e9c04457d059a602887d86a40df90239d4c66abd57c79355b1149a235f233457758ab8dc4113083a3d2fa16d90800f3a63742f29d5583fdec2b47a186e7bdc19ec9f1a7264d5e529993f1a07771412ebe2b3eaed63880f687bd2fa87c27b08fd96cf8e966f87966e7c2664656047e2c6b7e48c768101975967246ded5b4a101168034fffb8f842805b7b51181df81527ab3011da8e25e038640322cd9871ad2b01a7a65180c2e8904ded73a42bec172489ab123c7bff38ae873a03867e9d9410489767a4261f6c2fa33299d8f578bc58c34a673664808a5b268fe905773374f757fea9e4fc3b8e824b752b15a49c72ae39b7034e80dde9f263ff8eade4faa8d8e85f2ae2cb08ddd2195875c3fb6f50d563a81506e62ebbcce1c1422973cb494ff2fab0d6975df7ff42be3bdfab2848af4bba5287d5b3f57a070f2db62f60188b8f0759d2e3fcc12e274b31bad4f93e2b89caddd9bbad1a3c54957d009b7aa90169a7302f52e4ff63801d712e2db72b3aa4d060d449d018f29bd1e4494bed45c21e4b3af2e645d4099a38e8562044969c84dc3ad6a1dba23f27014794fa9b66c836c48af216f0662e2a5db1f98fc4e620235aeb71c5879f58732ed8dae1b1822d1e6e1c308e1d830e66f9dff1ec5ef6fb28a7d707df1cbc9687249d3f5911b71af6b0be0e8525869d36b18f5ae777979b8da6556604a40647fefab143b70fb618463591cf6066f4e93d768bb27976d5d1125de7f27a1601f7fc2342db23a8c00666acf9cc572be982fd757f39bf49aade72cfd7d7e7b83010a7ad28e426c3181687ad3f00b373e4e134f21c8c1ff9026c9cc4e1de230a174fc05b443f2bbc94143eadd5b5cccaf47f578df1bbc23ef20582dc1c35dc36224dda1baed89d6b1b0ed990f348d663c015c8691b74e3fb1d9a7c9f5edb4239e0dd021133caf682cacbd88ec2db1bc46a1fdb8c27068fc58a33693e56c7ab566937449a21c8d8fda3c6c0afd08e958a47fb2f90da3d9bf58a7379319b91dc8ec4e41d0b955554834fda1ae0450f1d2aa3358632906e8ae2fb5c63ca20916d206c4821ea63423bfef600f6b0ca2d4becfe28eb6341d9ff8d2a498dd16ceb8c10b05319a17f662724db24152450214cda88dcab9c95bbff4269da66c31f76f8f9dbbc6fb5341109bd7f9c9425bd78d97e30947030c1eed4f848ba3875e1bef1581a973dd01a8f57686670fc81ac1879fbb3f028e3c9ab174ef5c65c7fdbedfd8134f783d17a2870ee8675556f45f0b024e451c566be2c92e3e99e20370d56076e47004e62d4ba7d3b38358df345e17b12cb39bf532ddab8c37c7a3e6ca7123f5098a74f2472dee44864303c57ea69fe16bb8b23ca3b638faa974fc6ba6ebadeaf28e7e5424eb1de22fff002f6fbde4'),
	(2, '\x7801c557db6ee33610fd9540cf89233b97ddf84d75dcdd1459dbb51560dba2201891768848a496975c36c8bf778614654b4e8af4a90b041b718633c33387679897841605af2d9505278c17c2082509a39627e364948ece8f86c3a3d1499e9e8cd3b3f1e968707ef6f9cfe43029a824f053f032195bed78583177aa26e64ed4ede21d95127d5e9242318c39c96077496f7131995049194d5e61b7aa2aae0b414b2218584ed2518aff46984b73a887bd55d5b05795d39acbe29908a3489bf012633863156448c6d295e5f61bce7c2bde097eda0f1e421026342f6cf94c6afa6c88e1658971d7b434084393884865c55a14d422a0bca2020e1c72335e8a07ae9f9b03358bc214ca490ba85635151b6992f15f7f1f266b57ae4559565c5a8f22fc8fd95a3c2fa7bf6637d779f20a20822f54a5f9da49c601c5a6a43b6a485b56c58da11be8c48e51c842309fa0b3f8a044b17514d27f036016ce02d585ba4b6a2c713532e6cd0ef5402c396556549c58d51065789828cdb826943181600105d68297ac012018bba438421205432924474f00042819cedeb2cf13d477a00906ede01b05d037e4c82693e96a355f5e4d574892688dfccce06e18a3b4801460068e0ae32fc89a0330a7831114bfb3aa613f79a0d0a8e1c920ed982c7d6acaa415b63919a783b33374f1b7e2eb2a8704b83fec7d85ceef04f6319b0d1fbe0c1f6736e3a6d0a246f0635b599f8ed1c00bbc59d26a71eb7043032c00d2fcf61f0951716a9ce681df81526abd063a60c783067c825efb2573ef401a5643af0c697a8e2408068bc837580e87b8ee2985e4f8775e798f3eb98e7a11045ca727684c27acc19c58ced7abc5e26af6a59bd45b818ed4c0ed0f853587db16d6f16928179dc44648e2a4b0a4d6fe168ed2410a7c79e36bf78042ae55ec947725816ee4164ab967eab16d70b0620684b989ad982b2ca9381334dc29ff2b711ac5fad87f1cd7da7b1d8b0a64e478b71795bfd7cf35a2f2db628a88d8f0759d2dbf4c132475b31bee3e4e8afd7eb6766fda8d1e2d56d81233dcc85218109d0390efeaa0430a70ad407d5b72d64e1720829c203cbaf2821051fae1a88490cfbebda0eb1ca4390a596846d09486dd38dcea9e835f137243d69017a519944c836e7895f6a1936fa81b20bc6e4301152ff420429d29350343e4d43c7c68ce2d19c64a8df5dfa3f8fd53d491f2d767bf1c8c261738481fa9e677ca198008cb8795b6bc863b9f061717fdd55d0e054e84b377f7be4ba69edb9b11f6157038484f0f93f708da51c6b68310259e7fab96c033fa0483b32c5c19e6ad769e238be57c315fe657f359764df239c9becd6f66302b8188b8a3e41b183638a871ce8513ef97096f1eb8f9ff439928375b1d887303cbf10750168adf0e099c479fcee1607e3deac467c018bd831eb6540e670d8b91747b42d6d1a77d0deb987bf285f31c11aec278cbb3ef64fa7d727d7339c5c758c8db201d4a81a7148e80dceb45678930079df6a309466ae3471a61992ca797573999644b8c1b8d8f4adfaf4bf5082ab1c8fe20f319c139bfc8b3d9648a6e3d45dd8a055cddba2e05dcefbe840454e155e50ab0c65ea470bd7e3805b3074748281b30e6f808c579f8b2c53dac11d09ff62d1677b4bdd9f189af4a8cb97b870baae13502313cb021637bfba2113a2319d5ec1d2f050f4c0982d7dbcde06986e310506b1ffee779da7b62b7c9de5113c7d40e18adb7d5b4b8078ddccb1a0d61c8f44ac22e478d5be5d8e26d4034c577daaa39f09e430f89647243b2cbcba35eac9f0a9e098dde4ca6b37c995def46f2e6986a2e2dd5421d00c207bf3b7ecb0b700decf8c85d045f4da5a10532faadbf687aefe55d6fe9aa5b7cfb27f9f6afa3d77f002a25a936'),
	(9, '\x7801ed596d6fdb3610fe2b813e278e642769e26f9ae3b51952dbb51da0db30108c443b44245225a5a46991ffbe3bbec892ec765dbbae40e1004122def178bc7b788f78fa18d02461454945c248ca12aeb91424a5250b86413fec9f1d45d1517fb08c06c3c1e9f0a4df3b3b3dff23380c122a08fc262c0b86a5aa981dd177b220fa8e17f5e01d1502753e06894cd1e62886d919bdc5c16044054d69f00cb3659e3395709a119e826410f643fcb9c0b514037fd25d5e451daf2aa598489e08d792d40b5ea28d4a9712560886a2cab2cd33ecf9967fc2f849d7b8354152ae5852664fa4a04f9a689665687745338d61700b11214bbee2092d31a02ca71c366cd74e59c61f987a721b72835c27b2122544352f285f0b1d0cfffceb305855d98a6759ce4469a2087f71b53a9e97e35fe39beb65f00c41045df04ab15525520651742edd514d6ab772a6355d43261a422e129e9a055a830f92271b452ecc3304ac84bd8077d6ef8cea925405226667863a41cc184d4b9e33524a0794e830902a658ad034e5182c80c08ab32c7501b0c236288e1044569071c15013020290b47bafd167006a32e08c413ad85a42e81d38e2d168bc584ce757e30582c44b3d3e63381b5a4bc56109100346b9360764c5203027bd3e38df1855309f3c50485434e8852d5149df3b37698e690e8661eff41455cca978b558c20238dfce7d86cc370c1b9b6ec2171f862f4776ca74a27881c1f7694dbb70f40296e0c912a5e2b7154e70818580b8fffe2520724675a598c5b785945cad000e9871530322448819d2f715948645642a43188508022b2831f22e965184e30652088ecfe3ca6874c175d4b1c0e138bd87c4b4cc6a5c13dd7975359b5d4d5eb61735528023d570faad636e731bc75a3a0e725e89afb92095e02529943985fdb0175e1c063b9e9a1be462257da68c2ab17023b7e0ca7d2a1feb045b29ae806176b6655a2525c959caa93d53e65f52292cd6c7e6e1b85046eb98e750468e9bb9c8cdb97e2a302abfcdc61891d23e5dc7f397e30041ed66c3d947a6d8ce672d37a2a6752f297999e10a3722e31a8ace0194effca0050a50cda1fad6e02c2a9540116404c3a37253107c94de555480c927935ea8eb0c4ab32f643619b6a6387423b9151d0533c6c59aac605d2ccd50c914d40d53a58de9e035d60d28bcd59a42544ca18722d462a909083ca6a6f641315692c87baa4bf3dcf7cf1f78e1217f7dfacb417f748144fa4815bb93958610a1fb3052bbe7b0f3a27701406a8f3631643161f7ded532b56b1b4c1db59d16b62b60d40b4f0e834f01b45519eb0c8215bfff4db5049cd1f7409c595265966f556530329b4f67d3f9f26a3a89afc9724ae2d7d39b097025001167646c0d6483448d3c6777bced26bcf3c0c9ff016e62b9d9d401cf1be88ed9802cc1f90d49201fbd38838d99715f27ce7be1f9f3e19e1ca3ce9be24f438efd9a03dbc5d450d87721c77e9be91c39a21f1d6afb5fc9118ea8c77cd8f30fcdb2f6d5d4688c7d3d336222be9519d186e73f4b9a9e199b927f6046a7ba67c63d330e833d3302335eec99113a3b3f2933e26d69d7b5313c47fefa2ecc38d8c98c831fcc8ce18b2635d64fff09375a6b5f4d8e2617df488ec6c64e726c493e4f8e5e754f8e7b72dc93e3b00fe47886974cfb4a5f7740ec15d90efa5ec556ffabd5d6da6e7db5c49dae17b681f1629edbaee8327e4bc66f47d7379763ece1db75dd05ddba021d78ec1c2e4d9ba93544d20a1a04a6a3099d58a7475c3f6a341f5f5e2dc9289ea35d2f7c94ea7e95c947b8b7cce2dfc97442b03d3c5bc693d118d56c23ee2cecf5e19addec3141c7a728320e6da1e62876efed651c9af15502527f850fa12bf3ae92d0b2c4cea3751b62ccf0db05b6513f6ee26ec708b4adea16be9f51e7a6a1e33f46a04d58a4eecb245441131b6c98c0da15b78490199152957e424bc27709017db2ceec143afad84585a8d5df8bceb6de2aeac5fc256dd0bb005eda0c57a96c44a31e2f154deea1b7b6b5ac17d8e664c7274cb3ef8d2d9698e38d4114f9fefec2ed784ba1138a607443e2cbcba38ead0f12dacbae4f351a4f96f3f8ba69c988fd52535152c5e50184f8e04dc56e5902aa161ecd1e4e041f15cebdc0c5ea1cc6e02502762c344d10d3bb3e85753eb434b54595dfe247a360b9f9acf6fc37053a6fdc'),
	(3, '\x7801ed586d4fdc3810fe2b289f97902c2c6fdf72cb1ec789b2885dd4de9d4e9671bc8b4562a776524a2bfefbcdf8259becd2d2726a4f278184209ef1cc78e6f178663e4794315ed554324e72ce84114a929cd63c3a964d510c224625815fc68be878410bc3dd92b9551531b7a25aadde522991eb73c4540efba371160da282dee06234a692e6347a84edaa2cb966821644e440d94d8609feec0237d31c74e7de8268980cf7b7d3747bb83b4f86c7bba3e3bd61bc3f3afc13391badb9640f4418455a852796626a051ada1334ee1bce772356c2fdf15aa2d09cd5c503a9e883218617054a08270e5c52d5622118add14dbca4028ee604e5bc101fb87ee8392f1786a946d6e0c1b2a262294d74fcd7df8368d1140b51142597b5f517fc456dade74e26bf66d7e7f3e811dc05bc6095e68b46e61cfce54dbaa586b06056c98da14bf07987282413b955d05bfca0045b310a69bfc135359c05ac738729a8a94953210ebe251605a7792d4a4e6ae531910e22a573ae09cd7381ce82602f042f72ef0047ec877f1be1e20885901c39c121003f77f6f6700e8d36045e1ac4832f15f8dee3201b8f27b3d9f4ea6c32433c046a80620690374669013a1c1c85b1b85f70f0cc5e3c04eb11a47e55c37ef28142a4d2dd38e9916afad1db494b8c73749cc4a311b2d80bf0db6c0e0a70bfdbfb08a1ef08b632fd866fc6fd5320ceb9615a54e8e710c10de4050267785d64adc54d831bbc0be1e8febfef8c7dc9a96934775076e8518b05441e83eb2ef61184d52e99bb06eefb2cb5d73d490e31de8e50a38fbdd7d214d72d7a10075f8790e558c7d1f69a040137e72384a027d6a04e30e76d76363fbb3825089acb7976319ef4d55b3ec0203570e59d89fe982b137b3c1e6681492c85248d1435a9b4bd7ac3244e0e06d1135fdda30ab950216696953888911b30e52e57f76da81d1535a0c3bd6c9537ac2625cf057517c9fe4b1a8db978c77eec54da72ed881272c74e372aa5bdcc0f15fae7f7cbc92978a4765fe7d9d5e9244220fbdd70e1f125d88c6c4bb7a4aef440a9455da0866b59080399660bb273b9d58307b09690725b98568d6690f93841f7e8d22681e0a5f70d9520f2c1061a9239877c1cb2970b864b241ee7f878556b0c764dc82559805eccc790be34e40a9b9aade8e80d6605c8b6cd9282576c7687c4d37b842e8010d035751f9af39aa4c15253dbef61f8fe24aa00fef3d12f5bc3f111be93f754f35bd51870119a0f2bad791e3b07f111dcadfe6a17430e13eeeceb5c365f6d82698ded49094f65bdbd41f4257cfa6b7d6a93611b4010128eef12e408732bacc25b59b0a6704fac6e2c422eafa697d3abf9d9f4223b27f329c9de4caf2fe0791c4084568977ff591b2e9fb1e1e00536c05540ab0bbe84370eeb037c5e9dcf371d0529e8e7bb09d3de2a0b0587a55defa5f1f301fc01cefb8265f11e26985ad5e0d1d57b894ff301c4d8ad87f4791827fb7892d74261ad40feff150a293ed04f140a69822ff20f2914862879f58efb4261d85b0ca9fc3f291420bf07a4c3d31ebeba49fee5858295f6e242c146e55f160a564628075c0de10b851ee5eb8542607d2d145e0b85d7420146362faea730ed3d5f283c5fc3fccc4a21fdae52e110b95dc26f9b0157abb9c56fc8f5bd5e6fb31fec91d75a411c8860ad58baf1c03c7b4726efc6e7d727139c5b390b7ccde88c82591436d673db7bf59648de40986dc30f65b3e723be491b5f4d4ecee6649c5da1dc40bc57fa6e51a87be8b82eb33fc8f4a2dff2fa67662f895328b2ba8d1714d9555508e895baab38c772a5188ca51a06d45059268f83e87da3a0a3c7c6dc990ddee638afc329c3e75504dc1a815eae1d66851d6d943a3c612c87324149dbac30aa619a0332ac639dc60d224446e654e75fe05230a193d03caeedce61b6854306f05a3b8ddcdf9846b6cabc17d3517c74d831b06a72d5f146cb5e6bcaeea0e1dc501b08ae635fb309c31c1ac6d91c63bc1288a430e89af9136f30acb9221a5f93ece4647b4dd62705d317dfbdbd9dd8d6a9d5636941cf5b0eedbb965b7ec61b70d12ddd8fe2115455bdd27db41fa7d075c049a5a10cb1dc9b9d76d76553de8481eee33f92ebc023'),
	(4, '\x7801ed575d6fdb3614fd2b869e63c7769cb4f59be6b85d86d4ce6c05eb360c0423510e11895229a9695ae4bfef5c7ec8929d76dd9e5720a8c97bc9fb75eeb9d4d780c7b1286bae62c11211cb4a168a25bc16c15c35597612c45c31fcc5220be629cf2a61b7aafba264d5bd2cf7bbf75c29d2fa1ac44582f3c1220c4e828cdfd166b0e08a273c78c6f122cf858e25cf984c20391b4fc7f46f06ed580bd84e9c07c1743cbd184e26c3e959349ecdc7e7f3d9747471fefa0fd26cb4162a7e62b22a586bf0d248aaba80853682c6ae11df9ddc5feec26b85528bb8ce9e58c99f2a56892ca31b7cc45e4b15b54c65cc6b4a93c8b94468f6a24464f293d04fbde425b28a8b46d5c8605e72b9535530fff3af93206db25466592e546df285ffc95a9bb9cbe5dbf0f63a0a9e912ee8c22b2dd2462502f9722eddf38ac5dead5c5415df21e71da154b14c8c81dee6a742c67b45a9cc1aa9a9110bbcb3c164bcaa5953120e7ea41699e0492d73c1eac261627212143a119af12491942c143b95224b5c02acb05ffe21c1c50a32a904692221809f8dbd0dcea2d194c0dd867a885d81dc3b1c848bc572bb5d6fae965bc283977a2886807c55155ac28685a3ac0cee5381cc9c8f6667bd5d8df3ec1347a52667a3714f54f3cfce4f9e539d83f978f40ab13b3f7ede463040e7edd967949ed0efcc993bdd811fc6fd4b204e44156b59529e7d058f90e70522a67651b596770d1d702944e8eed7bfac7d2e78d56861a16cd153a4292a4fc5358d3d99a2ac66ab7a68d0efdb8969f7f16442f5b6829a72ecb266f70d7a0807df8790d138c4d1d0dcbcbf41a2733ea3045d78b18a6cc29ddfc2abe86af58e11686ea270b558925bfbc3460f18e4155adebae8c2fc868e839957923ba958a364cd4a6d5a6f3a1ec113b738bb184d5ebb553752a9d2c297cca8328b3076074f1e92e2b1adb495920144f87a347e43b7154913d72c1789e4b68fcc4fd668a2e253b338755aa73207759c768b929b5e7e2a293dbfdc2cdf2121b55d5d879b77cb8070ec6dd841705cd8566e44dddbbda4967546166e55262b10cd00e49c0f7ae8806a0ec6b528fd1af0b22c342d89076bdd98596489d5e70ad04ee5ae41cf9966c019d3980c38031c4763643ed54230b255b18f0d5770e3c99f96c4c3c455bd8e0a22a106254616d8744017217abb42e2eccdb6d85a20ed60cc6eb5adc4a52f7cbfbe5d456cfdf62d0d42d0b951f7dc311b8dd12a06cc379bf5fbf5b09d8cc3d0429a9a05f71fba6dd2d4c1a6a94fa363cc08440a24e9dce5c37ab33f0f7b187b0293cbf3bc8f84c68d63041af3e58182d9936ac75294882617885e8355cd1033190dde13cd612e353b8e8c9939088aee8deb1504be0fd77681e2d46ce20b52d5663df5eb2fb2f434717dfed360ba7843897ce45adc174d053491fbd869dd736d06daee6f757bcdf68e0dfc50cba2e7a8e90ed45ebcc10f07340b7eb24cec002c7a40d0fcb5d6bc8a8769309f8d5e9d78cc1e59ed8d95d2171897f8fbf6a3c6da8c791637997dade8c6741b9075b3de4457eb5578cda235b390441d300f5ba6f288c46b6b4260aa8b1abeef475730076dcdfc7e97ca48db92a79dda00840dd56efa627f8774ff816f7be203aaa50707a53ab7efcf28fcc0961f16d7b7974b7a175a0f5ccaad5378ebd1e08a0cb9f5b658d27208b0e3f4986be3c566797915b145b8a17bbdf0b1d00f69563c82d26ec2dfd97ad51f29dd2c19fa6c99cd105b26d161fff39dfd12f80f7c6721fa12a5820e3e3605de17c4acb6c8c02688141f3586af5abcda3d06be6c9fd6fec44b3afe2381ee8491961362aef1b6c41d0686d6e29110385609d7c937b40a8c35d5cea5f6748297363d7980b1f6dbe8e2e8dba8557f89fd9aa4e864a255ad358f1f40e83ee023817d3c1c44430de109791b5137eccf91c83fb9b72eda23858334048b5b165e5e0e0feefa8291efcd2c96ab68135e776f32626f6aad6aae6531407a07bf36e24ec450fd710283aee6aae2313d207a1f73dd7dd5e477fe0bf3f96f709d4383'),
	(5, '\x7801c5576d4f233710fe2b683f434802e48e7cdb26e91d552ec98545a2ad2acb593bc162d7def30b9043fcf7ced8eb4db2404b3ff52474ac673c337ee6f133e639a179ce2b4b65ce09e3b9304249c2a8e5c930e977fb83935eefa47f96753f0dcf2e86e7fdcee0e2f31fc971925349e027e74532b4daf1b062ee5445cc9da89ac53b2a25fa3c27b962187394c2ee82ae7031195149194d5e60b72a4bae73410b221858cebafd2efebbc05c9a433decadaa2e5a5539adb9ccb74418459a84638ce18c559021194a5714bb6f38f34abc13fc733b78084198d03cb7c59654746b88e1458171d7b43008439d884865c55ae4d422a0bca4020e1c72335e8807aeb7f581ea456172e5a40554cb8a8a8d34c9f0cfbf8e93b52bd6a2284a2ead4711fec76c0d9ee3c9afe9cd344b5e0044f085aa345f3bc938a0589774470d69ca2ab93174039dd8330a990be6131c2c3e2891ef1c85f4df009885b34075a1ee821a4b5c858c79b3432d100b4e9915252756d544e91d274a33ae09654c20584081b5e005ab0108c643529c208982a11092a3270002940c676fd8e709ea3b50078376f08d02e86b72a4a3d1e4fa7abebc9a5c2349a235f23385bb618cd202528019382a8cbf206b0ec00c3ae78383550dfbc9038546f5ce3add0393a54f7599b4c43627c36ee7f339baf85bf1f53a8304b83fec7d81ceefa5f331eb0d1fbe0c1f6736e326d7a242f0635b599b8ed1c073bc59d26ab172b8a1061600a97ffb8f842839354ef3c0ef4029b55e031db0e35e037a7de8b55f32f70ea4e1bae795a1dbeb210982c122f2359661dd530ac9f1cfbcf21e6d729df8c8bb0802aed31334669f73c4604e2ce7ebd5627135fb82c5ecb6782bd0911ab8fda1b0fa70eff8d4948b4e62232471525852697f0bfbdd0ee47ffdb17f3c21d72af6c97b924036b28242ee997a6cda1bac181f410e911573b925256782860be57f254ea3529ffa8fd34a7baf535182869cee37a2f4977a5b2124bf2d2608870d5fd374f9659220a3ebdd70f1714cbc6e6663f7a6fde8d162852d30c38d2c8401c53902ed2e8f0e1801ae25486fc3cccae91c1490134447975e0d22483f1c951072eb7b0ba2ce4197a38a854e0441a9a98d93ad6a39f8352137640d79519741c634888697681f3af986a201aaeb361450f12a0f0a7430a2666088849a870fcdb925bd58a9b1febb1fbf7f8a2af27d7af1cb517f748953f4916a7ea79c0188b07c5869ca8bcce9772e2fdbcbfb1c0a9c08873fdcfc2e995a6e6f4678ad7fa190f7087aa08b4d0b214a0460a7954034fa0463b3c85d11a6ad769e248be57c315f6657f3593a25d99ca4dfe637339894c044dc51f00d8c1a1cd338e5c289df2a7300f7ee7f2813e564a702716ac003ace70fa02c14bf1b11c9f053e70ccee597eb5e9fc310ba44e7a04b0d95c351c36224dd2b15fb17013b30b7b40b8739025c86d996a5b764723b9ade8c27f8120b796ba04329f08e42fdcfbc5e1c2c11e6a0d17e2ec13cadfd482d2ca3e5647c959151bac4b8d1f8a8f4fdba508fa0128bf477329f111cf28b2c9d8d26e87628a73bad809b5b558580ebdd5690002abca85c0ed6d8892edcae1f4ec1dcc1f111aa0688393e4071163eef600f6b04e4a77987c51d4d6bf67ce28b1263ee5fe19c6a7889400c8f6bc8d8dcbd6884c64846357bc74bc1e35282deb576337896e12804d09a47ff20ebb69ed74db208625b4c1c537b6834ee56d3fc1e34f255da680843a6551376396adce476810a89fa8b5aeb4df1913679aabce0b6ed2d2492d10d49c7e39356a89f0a9e08b5da8c26b36c994ef7337973cc3497966aa18e00e1a3ef8eaf780eae811d1fb889e0aaa93434473ebff5c74ceba9bcef2d5db9c2677f92edfe307af91bc769a862'),
	(6, '\x7801ed58eb4e1b47147e156b7f63631b6c2effb6c6a154c426d8a869ab6a34ec8ecd88bd65763784443c509ea32fd6efcc65bd6b9b02a992546d9110ec5cce9c3997ef7c673e793c084456f024102c1481cc659ab09017c23b4eca28daf1029e30fc0622f28e173cca8519ca6fd28ce537325b8ddef024a1559fbc200db1df1bf9de8e17f16b1af4463ce121f71eb03d8d63a102c9232643ccec75fb5dfa196275a004ce0ead065ebfdb1fb67bbd767f6fde3d38ee0e8ef7fb9de1e0f0575a592a2592e09ec93c65d581277a262f529c50dda034dfb8dfb55c09b7d7ab26a5124111ddb38cdfe72c17514412dc8dddaa242de44206bc203389984b5ccd080a4524df0b75df305e28f3202d9302168c332e9749ee1dfff6fb8eb728a3858ca2582485b617fed26995e54ec6affcabf3b9f70073612db452625126a180bdac4a373c6781532b1679ce97b0796d5226810cf5018dc1f7a90c560b65a2bf619a02778176e63211cf0b56661407cff145247858c858b022b531d1dbf152150ac578184a32169cbd90220aad01cc64d3fd6d0a173311c944d04a1804e167ee5e5dce44a3768195067f88650adbdb38f047a3f16c36bd3c1bcf281edcac0b451f219fe7291c9ed334c251e63aee170296d9eff4a17d6d54613f7bcfe1a9de5ea7db982af807ab278fc9cfde71b73318d0129d003fcee63880f69bbd0f707d4db09669373c3beeb7057128f240c98cecec3cb811796e4204942e49a1e475491bac097175fbdf0b7d1f0b9e974a985036d1932e16f03c39572776af0fb7eaa1fcb644becf7a3addbbbd1ef9db4c1464636b3533aea387e2e0af4348af588fa3b696bc922091391fe0827a78b19cce843a3ffb67f3b3c929a3a0b998fb93d198d45a6dd6eb10833c47ca1b15ed351f5963c3cc2d924b99b0329105cb944ebd7eb7034d363fea1795c922751ed32b990930760d456ec3f4ae72b49925f9646e23390dcba060b108253759a4ff65a52220ded51fbb99d2ab76650ce0d8adbb24d6997c9f91717eba189fc21c85f93af72f4fc71e45b1dd8d6ca732b0e9d66a5e4fd5a5bb994216119de0ab42069168dda42a6f215579942e4bd16a0409f6c400de2a58b35205c03fc1c84c2ad650e0acf5aee40964df6b7703d20550d96198718981131bed54c2b2b5057a4c264bb6c0b984ca0031600576008fb468ef35210630b75c729847633ce0a7518a2698703136351f4a8882f59ca679a1bffbeefba3cc5c0a9c0f7e68f54747542defb812376999c356a43e462af56c081d748e8ed647ebb16462c3dcbdb9f7d1a05a5bb655c236ecdbdff11e8b539bdca71a122b074288bbbe81c901212c465131a3a08c4ca155a50e958bcbe9c5f4727e369df8e76c3e65feebe9d5044572071eaae0f7f04915de3ca1c251e7e80018fe42259014b423124b943aa20954658dd131be56257a9d2e20e0db9b8a806d8547ce68a44ddd88c0eb2754fb2a26dcae5c9fe0a648810b480e57a9a94a1f0cddb883d2c34ef788eef1ed39c3a0b30fa3adf4632fe40c072fa40cb4fedfcc188001db1843f7884af357610c7d92bc2ae896311073590d3a34ff1e8ca10b5cb371be37ecf410fba6f0d7f8f59771861eb246cbfe62d2a0bdf237498396e1a881e113963434669e491adc9e15694085c8b21454234da8872a54a9fb58d394399c062d5ec86589dcd544da5515868803b74227867acdd041c6395bb10c03f1921a386a721a54dc9b8ba495a1d7451bd62229f09af902e73262cd7625c0d8c042ea34d1d60ec3bc4ca963d357af8813a00fd4cb1d80a3ec6a0a8c02f97adaaefae9b6dfd6614d0903e1eb3a6b565563b49ad73d8b59c116ff096605185a6342b574db4a8a6c526a36b2c9d5d7846d95e0c8c20bf9c4e13f894fd4c9c45e67f8b46adf9f4f005311d58667d4719692c29480aa6d308969069f51129ee81f1bd36bad233da010a98ccd73c2dc7fcbc66f47e75727637ae7321ad878314ae1ed8a1af1b9068dc6100b2b5c4354db75ccf675a3cbf1c9d99c8dfc4b92eb26ef5275bb88d23b346917fe2f6c3a69b6c8d64a8361a7afabd1aa45d3601b49404ea371fb1f839f87c1260837301eb8ffae4cf14c42506f7c8b9004b2e36d56b7a655989a3186d6b87a21743bb6ad716f9d24138754201570a52422b0fee6b13189f04d42aec24756a5a8b0097a71a36fb53bc48321bddc20b4aa27dee1c6136fb5dc86da7aa35b8669cd18d5ea42f1e016edfbc6a96ec23c84aca944a9602fe1cde694072b8134e51e0f67f6c21b0bd62ce18dae987f72d25e93f51104c41d331a4fe697fe795d929e76474d93822b99b644d17a53fef1f95a0458bad90af5ba9d4330b806760df18a493dace249ce03e2338d77e9fa7852c6d7eeb1fce14fe9723fa5'),
	(7, '\x7801ed5a6d6fdb3610fe2b813e3b8e64e7d5df5cc76b33a4b6673b58b761201889768848944a514dd322ff7d777cd19b9db54b9305d81ca069c43b1d8f770fef1175faead1306499a22264246221cf792a484415f3065ecfef1def07c17eafbf0cfc41ff6870d8eb1e1f9dfeee75bc900a02ff42167b03250b6646f29b3423f90dcfcac11b2a04ea7cf5c234429ba321dc1dd36b1cf44654d0887a0f70779a244c869cc6844720e9fb3d1f7f4e702ec9c09f688b57fe69cbab424a26c27bc2f39494139ea38d225729cce00d4411c7d535acf99a6f371e046de3c60489b864a18aef4946ef7392b33846bb2b1ae718063b1111a9e22b1e5285016509e5b0603377c462fe89c97bbb203bc8f3302d8482a82619e56b917b833ffeec78ab225ef1384e98503a8af03fce56c6f37cfcd3f0ea72e93d40104117bc926c5588884114ad4b373427a55b09cb73ba864cd4845c843cd21334063fa53cac14b9d0d71030056b01ef8cdf31cd15293244ccb60cb58318331a299e30a2520b94a0e3a5326292d028e2182c80c08ab338b20130c22628f61144461073c15013020290346b2fd1a701aa33608d413ad83a85d05b700c47a3f162319d5f8c1708122775f81cc2dec8f354729802c480519eeb0db2621098c36eaf3128e176f289429e827ed76f8814fd6cbda40966d91bf8dda32354d19be2dd6209f6f17e73ef0324be369bb6696ff8eebdf0fdc08e581e4a9e61ec5d56a3361a9d8085b8b18492fcbac01b6c5c211ef6af7f888784d1bc90ccc0db202a5dad000d9870530210207a28bf2da0322c025d18e01762c0081446dec63208705c230ab1f1f7b0d21a6d6cedb72c70d84d9f21310db339ce89eebcbb98cd2e266f9b936a29a091e6b0f98d63767195630d1d8b38a7c4d75c9042704532a9376170d63d3beb785baeea0be46295ba4c695562e046aec195db28bd2b136ca438032cccd94ea32254246111a7664be93f4921b1561fe88b834c6aad039e401539a8e722d1dbfa3ec3a8fc3c1b634494b9ba1ccedf8e3d04b5bd1bb63e12c5663e4bb916d5ad3b89e22ac619ae44cc73a8397b50bd93bd0628403581e25b82332b64083590110c8f4c743d7051fa58500126ef757aa1ac33a8ccae8e9964989262d18ddc96b514f418176bb28279b13243219350367491d6a6bdf75836a0ee166b0a51d1751e6a5083a4262070989a9a0bc9982281f33457fabae7aebff0cc41fef2e8cd5e6f74863c7a4725bb498b1c4284eec348e99ec5ce89065273b48e218309b3f6b696ae5d9b606aa96db5b0590183ae7fd8f11e0368a3329619042b6efd55b5049cd1cfc09b7158c4866e65a131329b4f67d3f9f2623a195e92e5940cdf4faf2640950044bc23666be01ae469a439b3e24d37e191e755bcc46a539501471be08d763f55e07a4511484627c0274a8fdb4cf720d5a70f9d1d33b69e12ff33ccd82f09b059497b48462fc28cda7245619619e131a846b8ae8afd4bccd8f3bb3e50b3c37cedaa5ed59ec68ca5eda7332346ec4799116d38fe33a4e998b12ef906335ad51d33ee9871e0fddf99f1d568112a55c5da6477628447b1e73f31c24169eb89f1f4c578b18f96377811f9b91a7c055e3c69f0a2bb7a1e5ed4d69ece8b988b1fe545b4b19d17eb926ff0a255ddf1e28e179f8f17a1ccbfc2c116cbcdd62363f0e89911ceb6cd33e369d73f7ead33e38e1ced6ba6977c9d0a757b2b391ebf18391e6e254778f7f3bae408af4b6a874677f53ce4a8ad3d9d1c31173f4a8e68633b39d625df2047abba23c71d39eec871d003723c442a3585abec0c9857c766f0d1a77c2d78bc25d410b7ba41d81dc517d689e9162e871fc8f8c3e8f2ea7c8cad6d33af7d716d5c81c63476d496bafdd218225101874edde9830ea5d523b64f339a8fcf2f9664349ca35d27bc4be5ed2a4eefa0e9321bfe46a613825dd3d97238198d758dd1afcf4ffd6e00ef01ebbd17e8846459cca15d521fc5a6b679e4801e751182d4bddbf61f3adec72285561e76e48cdb1063862d7d6c2f7eade26ec608b473cace36b8f7ebf8cd7efdc381324d3575d7ae47f3305fd9ba08a984362f98d33136936f08214922a2327a442b85cebd805652ebee087aded868040fcb2f2a8e97ed6f17cac92c29f583ee193c9d55c34594d602538e2b49c35b683f6d4ceb04a67fd7f20933eeda478b25a6bb328822d7015fd8156f28b442e18daec8f0fc7cbf65eb4b0a1d58dbca198d27cbf9f0b26e498bdd5453a1a8e4e91e8478ef97825db310540d52aa5726ba5be903d01a4fad41d0ebfaa73028a9c86988f8def2b548fb5b84bab628926bfcaec25b56007af80bf51dd398'),
	(8, '\x7801b557ef4f1b3910fd57d07e86900d85b67cdb0b398e13251104b577a79365bc4eb0d8f56eed5d28adf8dfef8d7f6cb20994f6a42221b0676c8fdfbc79e3fd96702164dd702d24cba55056559ae5bc91c9b16e8b6237115c33fc0a5924c70b5e58e9a7ec6d55337babead5ec2dd79abcbe25a2cab13e1967c96e52f01b9a4cc65cf39c274f585e95a53442f182a91c9683e168483fefe02d8cc4d9798820190d47477b69ba373a98a7c3e3e1e1f19bd1e0e8f0dddfe4d91a23b57864ca56ac3bf0c4596c53e184ee06ad1fe37e376ab579b85e6754468aa67864357fb4cccaa2a01de28da397ae1ab550823704932cb9c2d5fc46b92cd4bd348f3df0726545d5ea06089635574b6d93e37ffedd4d166db15045514add38bcf0974eeb903b99fc9e5d9fcf9327c0055f4465e4a2d5b9045e21a45b6e99886195d25abe04e66b46a585cadd01bdc9fb4a8995a3d26e0c681adc05d1f9cb14dc36acad89073f928b42f2bc51a5644d153891ee2695c9a5613ccf158185642f942cf2008037f6d3bf4774f1864269499e0004f4f377ef2ee7d9e8521076433ee4b202f68107d9783cb9ba9a5e9e4dae880fd11aa99881f2d65646e10c4f47651def1712c8a4e960f4ae376db001bbe748557a3018f64c0dff1202e525251a2e83376fc9c555c01f57739c40ebfdda27e49ee81fcef37bfa053f4cfce7589c4b2b8caa09e898c22dea458314542fba31eaa6a5050143dc3dfcf793c92f25b7ad919ecb9e3ed56281d453767d65bf475edd94bd6b51f057a9ab775ff1c1d010c601b534ed11e1fb1c22aa6ce8c85eb6b7b18342e97c410ad6f9c52c9d89703e6667f3b38b5346ac99cdb38bf1a47fbcf30309b945cdfb10c3351dc35d003d9fc0b3e8a4964ab356ab86d5c6d5de68381882236174341c8c10981bad5f55e9451573168c8e62ec06a1dce5d543976a6fa51308f0b07795b7a261a5cc15f795e4fe65ad2131de7783fdda38af7d55423cf6d7b352ba6a7eac099f3f67935320d2f8d17976793a4988c861352a9e5ac176663bbb33adef1e2d8d6a0a3ae15a17ca426a7620cfe54e8f1e702da1b91d4debd608481f520e784ce95420a2f4b9e51a5b3e26c707283a29240439ca974f865792c073ea5ef586839b537ac91638970419fa6520164e9bddd6c9072a5ec86dbbe440c5c93b94a7d7852e6088ec9afa8191b261698cd4366e3c8ae3afaa8ee43f3ffc6d67347e4f8df2811b795bb5161051f898e9c20bdc490f37e7d619e419e16fde5fc9bc5a6d5369c3edd91db6356f38788b405eda3354f5a9d3c22e7fd825dedeebe321492b66d12b0bd116bec59ad6116476399d4d2fe767d38bec9ccda72cfb30bdbe407bdc458282ee0e075099574298bd12c2d1ff08018540411772891647cf03eaae1ef36da0d03e50eaaf44f90b8022dd5bc950842c5dc7ef6070f47a68bf00c017421b8c48629aaa01aaab8e09091f39ae7943a882b787505072f78f87aec87d16fc642cc7ef887d4fc3b775be67de90787ae9100b4adff6e7d92736f9343ebf3e99d083d44710d8e083c223931ae6dc696a6f8ae52deac13572d443f063417cc7979393b3391b6797b46f343e54e66e51540f50d259f6179b5ef45b5940a9eb332b4145f5d475a1a0819b32ebf1c57bb315b046c20c21419fdb0a9d9a7abb0f1b684b7a88d3ebe1db2a037e8e41a3bb576a5cd16569cd27beb7694f1cd2c990e006cf34ece180f5276e1991199d7393bfe055e1e9add1143656e778b452ef066add67c6d1d6674677d8b38adbe6d51a149d6f63b8b84317d93a331a7c1bde0888721cbbc0e4d38c7a087528ea46ce149faf932fb56b499bf60d1892f135cb4e4ef636b6fa5ae1bd1424f9e3c40962778cb3c5633e4ab464a377c287db4f15239c0dd7960b2272ef8b687d5eb7e54dfc4c7bfa0fb989fe02'),
	(10, '\x7801e5586d6fdb3610fe2b813e3b8ae4bc39f9a6395e9721b533dbc1ba0d03c150b443442235526a9a16f9efbbe38b6cc949d16618026c018244bce3f178f7f09e23bf4494315ed554324e72ce84114a929cd63c3a974d510c224625815fc68be87c450bc3dd90b953153177a2da8cde512951eb4bc4540ef3a371160da282dee26034a692e6347a82e9aa2cb966821644e420394c8609fca4096833cd61eddc7b100d93e1c97e9aee0f0f97e9e179727c7e348c4f8e47bfa366a33597ec9108a348bbe08595985ac10aed0e1af70dfbbb151be37e7bad5068ceeae29154f4d110c38b022d841d072da96ab1128cd618265e52015b7386725e888f5c3f7682970bc354236b88605951b196263affe3cf41b46a8a95288a92cbdac60bfee26a6de42e263f663757cbe809c205bae095e6ab46e61ce2e55dbaa386b0e056c98da16b88f99650482672bb4067f0a3126ca328a4fd86d0d4b017f0ce6da6a0a6264d8538f8965c149ce6b52839a995c7443a8894ceb92634cf05060b92bd12bcc87d009cb09bfe7d848b13144272d4848000fcdcdedbcd3934da14786b900fbe56107b8f836c3c9e2c16b3f9e564817808d200c50c206f8cd202d6707014c6e27ec5213247f110bc4790fa510df3c9470a994a0fe3a423aae927ef272d31cfd179121f1fa38a3d003f2d96b000ce77739f20f55b86ad4d3fe19b71ff1c88736e981615c6396470077941c0191e17596b71dbe0041f42d8baffef3b735f726a1acd1d941d7ad46a0599c7e4fa830d69b543e6be81f3be48f1b8c3cf19e6db096a8cb18f5a9ae2b8450fe2e0eb10b21a7d1cedf72c0838399f20051db306d704777ecd2e9797d377044173bdcca6e3497779ab0718a4068ebc73d16f73e36247c7c32c2889b590a491a22695b6476f98c4c968103df3b5bd5521572ae4ccaa120731720baedce7eaa14db593e20a18706f5be50dab49c97341dd41b2ff9246632d3eb01f0795b65a07a284da71b09d95d21ee6c70ae3f3f3f5e41d44a4765f57d9fcdd244220fbd970e091097633dbcaad68db7a90d4a22e70851b59080395660faa73b9d78107a89650725b98568d6650f938c1f0e8d2168110a5bf1a2ac1e4a34d3414730ef538542f970c57483cce91bcaa9e821d13724d56b02ed663285f1a6a852dcdd674f41eab0254db664d212ab6ba43e1e990d01404015d33f7a139af491a3c35b5fd1e86efcfa20ae0bf3afe616f383e439e7ca09adfa9c64088d07d1869ddf3d8398dcfcefaa3db187298707befce7d114c3db5672dec56bd344e8e06d14b00ed54c336836025ec7f53210167f413b065c19ac291ac6e2c46aee7b3ebd97c79399b6657643923d9fbd9cd1408128088330abe068641764672733bde75139a07a8016fe026169e4d1d085c81eed80da81a9cdf100372d0e9096ccc8e873a318a93d3a7c15b30e2599c584e7b1d23a6710ad5ae83814dbe9f63443fe1bfcc88c396f83a75d331dfbfc288c32ea97946443f7a2cf6468c08e7d203fd24890ffdc7762d7b351f5acbafa6439b927f4887d646203dc7949e0e3b92afd361507d051d4238ff177408bd798fbeb66e1fcf32996b9d5e22849eb1672d0492f92e1e3a8d476f4397dfcb4369120f013d1d22c2f38965db158eb6a5729ceb0643f3f395d6bad331ef76d51d71afa1c66b25727ee92e59cbec03997c185fdd5c4cf0f6ef3cf069714ec18d1eaf274bdbc1768648de0017d96b1380c7eb11dfea8ee7938bcb25196773b41b840f4adfaf0af50075f23afb8dcca6dd8b832f62230892edf137ed2b3493555508e838fb4dad0b2f5cee1b06d2d01d24d0f0fdd528b817e1f5c6b90dd1e6f8ea8177b52f9b0cb831021d71fb241066b459dad2098f1b6813166961cea8863b31d8b081752bee08213332a73a7f414bc13b878416bc373b871702bcaa41d4da379d939d379d76311fc57e7fdbe46a2b18ad76ad29bb87ae7d67d52070d79e9e4b98e5d0752f9698e28d411485d78285dff08e422f12d1f886641717fb3d5b9f155c617df7339e4c97f3ec6adb921587a566b2a65aa83d88f0de2f0dbfe50c541d3ab6bbc3f4c8f6fd9d53391ac587a7a0aca9349421a43b0f51dbe3b2296fc3ebd8d3df3118d6bd'),
	(11, '\x7801bd57db52233710fd156a9e8db1cd6581b789710829d6666d53d9249552098d6c54cc48b3bac0b2141f94efc88fa55b9761c6c0c23e24aea2b0d42da975faf469f921a38cf1da52c9382938134628490a6a79762c5d59f6324625813fc6cbec78454bc3c394b9563531d7a27e9abda652a2d743c65401ebb3719ef5b2925ee16436a69216347b84e5aaaab8668296441460d91d8c06f0190ec19b690e671731826c34181d6c0f87dba3dde570ef7877ff786fd43fd83ffc033d9dd65cb27b228c22cd8127de62ac82139a1bb83086fb5d89a7cde3f51aa3d09cd9f29ed4f4de10c3cb127748374e5e5259b1128c5a84895754c0d5c246052fc52dd7f71df00a619872d20282554dc55a9aecf8cfbf7ad9ca952b51961597d6e305fff1b406b993c9cff9e5f9327b04b8c017a2d27ce564c101af18d2353584a5b02a6e0c5d03e62da3904c14fe80cee4ad12ecc951483f06682cdc05a20b9729a9b1c4d5c883f7e4a2e4b4b0a2e2c4aac889612f53bae09ad0a2100816247b257859440082b19bfe6da44b30944272f40440807ee1eecde5021b7d0ae26e900fbe56807de4413e1e4f168bd9fc6cb2403e246ba2620e94374641c20d9a818ec278deaf3820b3d71f7526352c27b7141235dced0f3a264bbfc630698569ce8e07fdfd7d74f1fcff65b184fd717d58fb08996f9de6f78c0bde4dfb97385c70c3b4a811e694c067c44b06ceb05aa4d5e2cae1828820dc3c7efbc1d4579c1aa7796072208f5aad20f1985b5fd70300244c991b07e5be1862b5c3670fd3ed7d8d458c236a5e079e68f07d0621513654643bdf462569ed20a070be420a3a93fe4c08e7b7fc6c79363d25c8998b653e1d4fba8b436c901f03151f428cd7f4fcf601747c22cb9293580b499c1496d4da57de68d01fecf6b21746edab0ab9522967de95048a912b08e5a650774daa83154f40c0e3deaa70cc928a1782863af25f89d328c53b7eb0536befb5232a908e9d76562a5fcbf735f036fbf562720a88d8303acfe7a7930c891c5743bd6323789ed9c6ee4deddd93c50a5be209b9b682957ceb5a69b305c54a4bb5767cabc313585381f4367cad9d66a080907bc049575e0c125c5f1c95b0f7bdcf38883a075d4e2a16b2120425121e9b58bde1e0e7845c93159c8bba0c32066a012b4091fcd6d947d40c505db7a6008f577910a04e339a8221d16c16069a734b86295263fd7894c6df449daae07cffa7add1f808fbe51dd5fc5a39035861f830d3841749f4a17f74b439db26532047b87b77edabacda707b718797e46faf97bd46d458dfa75e159b04c226e9fa4129f7516461167a66c95c195aad769e2a17f3d9c56cbe3c9b4df373b29c91fce3ec720a6db207196a14f8f0cd103ebd11c251ffe803a8d60f060145812b4abe8666870f05ecb3017498df68142046ff3f4e28804f7a94101bb6e183def7465cff09782f473642a1b10a1401ca227569ecd03e3b7e3ec9e8617fe0bd83ec37051ee00f93a914bfa3f81d217f2ef61df386cee36307d35f85debfcc3f93c9e7f1f9e5c904dfa4218248831014bc33b16b2ebdb076a648e1a0147c378752887e242af0783e39395b92713ec77d93f14ee99b55a9ee404e2ff2dfc96cdaed6709a5a63d34620a8553d7a500fddb94d8803b3c391d036b22cb00e4e78b53d0aeb1c187b0016d8e6f71a4f843bc6a3347409f9b876a5ad16429acf33ee9c98d7bb6358e51ad0580db4e47a34ec908999105d5c52b5e0a5edf121a4288b7595dc0bb151b38a0d6fcd23878f64ba3717f456d5da15a6034de565376033de4d9a9c910baf1464898e5d403164b4cf1d386684a6fd845bcf033870d24b2f125c94f4eb637f6faa6e0dd1405793c992ee7f9797b276f4e47cda4a55aa82d6eb73eb97ffebee20c5cdf5f95e0aba9349421a33bbf8edaf3d25557e927dbe3bfd3fb03b7'),
	(12, '\x7801ad576d4f233710fe2b683f43c886922b7cdb86945271099704f5daaab28cd709165e7bcf2f70dc891f74bfa37fac33f67ab39bdcabd44888d8339e19cf3cf38cf331a38cf1da51c5382939135668454aea7876aebc948719a38ac01fe3323b5f536979dcb2f7ba26f65ed4dbdd7baa146a7dcc982ee17c3629b2c34cd23bdccc2654d192662f705c5715374c504944099293e168089f7c04dacc70f05d361164a3e1687c94e747a393553e3e1f9e9eff341a8c4f7ffe0b35bd315cb16722ac26adc38b20b14e8387f6063eaee17e77626bbcb95e2b148633279f494d9f2db15c4ab4906e9cb49476622d187598265e5101578b864a2ec52337cfbde495c232ed95830c5635151b65b3f3bfff39ccd65eae859415572ee40bfea3b7367317d35f8bdbeb55f602e9025d88caf0b55725877c3521dd534b580aabe2d6d20de4bc23148a893238e86d3e6ac1b68a428535a4c6c15d20ba781949ad23be461c7c4f2d24a7a51315274e3798c80f336d4a6e082d4b81c98262af059765938028ec97ff08e1120552288e9a9010805fbc7b7bb988c65082c61ad4836f34e4bec14131994c97cbf9e26aba443c246982620190b75643c12d8a018ec206dcaf3964e66c301cf5760d9c278f142a959f0c863d91a3ef9b38698575069541fe0a554203fcb65c81033c1fcfbe40e93beea2cd78e0bb71ff391097dc32236acc73aae01ef29280336c17e58cb8f378a049215cbdf9f683b5af38b5def008e5881ebd5e43e5b1b8a1b1879090b8651f3cf4fb32c77687cf18eb1d74adc31c3759cb73dc0fe8411c7c1d4241631747473b160474ce7b2841cf6cf009e1fc515cadae6697044173b32a669369df7d8c0dea63a1e56388cd35b721f6741a982525b1118a78251ca94d68bdd170303c3dcc9ad57838c8d3aa7b55a1d63ad52ca89208317207a13c94faa92d7594a2074c78635b979e3952f152d0d848e12bf106b9f8382c8e6b13b48e4505dc71dcad4a159af9b906dc66bfdf4c2f21232eaeae8bc5e534432037a7a1e17112ec57b6950751d77a9238e1247a288c134cf2837b6dec01742b957ae3f9410f2770a602ee6df15a7bc3800239c13c992ab0414ad73b4f15d87ecece4fa0fb38e340cc89c6625522a33480c72956ef28843da136640d7e919881c7802ee0045052309dbd46d200daf51b0ae909340f0cd49b4633102498cde3c270ee489e22b52eac4769fd41d4a90bae4f7f39184dce70603e51c3efb5b7902b0c1f76daf01a10012bf5b7ba488ac88817dfd50aacb50fa91db5cf5a48dc075080af44f20d703cce471c2fd15b5281f435f408040a5df825243704701968b3ad3058490623959e220ba34f4625f3320e63e303966e16f39bf96275359f15d7643527c5ebf9ed0c59589b6d23a668f297c36d68e36fc6f5e61b719d0dce5e412bff1f918db0c39c8656003ca4f9040c06647196045d0241f548992db46309e26602e157b8ae4761fb34d713ef301cce79bc7415a7deaa784ba66f27d7b717537c8ec508408e032606054f2c9c17ab4029bd2d527aa871986350e3468f34dc33594c2fae5664522cd06e123e69f3b096fa0988e4a6f893cc677d26ef662990564b2350faba96023a7f975c62e2e1b5e51948135a86d078efbc864185f326860dd9e6f80cc5bb7ddc5620ee1160a6f68d964eb455eae8a4d726da04276df7316a8c80e476cbb12784caa8929af20b5a1a1e9e0aa830c6db9e2ee1c986b313b2d63eb2c77b8fec56fd733ce34bddc944abea0c650f409d7b2e93200ea19d78b0c489fa962bacefd6208ad2db6dd9dc764f61270dd9e496141717473bb63e68785034343399ce568be2ba6b298893abb972d4087dc0ddc11bffefa73bce40f5077a12940d559632c473ef6741775ff9ea2efd5679f90f87b1abad'),
	(13, '\x780195576d6fdb3610fe2b813e278ee534e9ea6f9ae3b51952dbb315a0db30100c453b442452e54bd3b4c87fdf1d5f644b4e872e40d19077bc3b3df7dc43e67b4619e3ada592715271268c509254d4f26c9a4dc693abb33c3f9b5c94f9bbe9c5e5f4cd647475f9cb5fd969c6a824f08ff13a9b5aed78d8310faa25e641b4dde60395127dbe674c55187356c0e99adee36636a39256347b81d3aa69b86682d6445460b9184fc6f0935f602ecda19eeab5aade0eaa725a73c99e89308a7409af3186335641866c2a5d5defd7f0cdf7e2f5e093f1307808412aa139b3f53369e9b32186d735c6ddd2da200c311191ca8aad60d422a0bca1023e38e4ae782dbe70fd1c3f286e0ac3949316506d5a2a76d264d3bfff39cdb6aede8aba6eb8b41e45f81fb375785ecf7f2bee6ecbec0540045fa84af3ad9315071463490fd490aeac861b4377d08903a3904c543e416ff38b126cef28a45f036016be05aa0b75d7d458e25a64cc6b1d1a8258735a59d1706255244a7e9a295d714d685509040b28b015bcae2200c1d827c5199228186a21397a022040c9f0ed1dfb3c417d0762306807df29803e92a398cde69bcd727d33df20499235f1b380d93046690129c00c1c15c60fc896033057a3f1a4b7abe13cf942a151f9c568dc3359fa3596491b6c73361d8fdefe822e7e2a3e6c4a4880e7c3d917e8fc413a1f331ef8e961f8796657dc302d5a043fb5b51ad2311938c3c992568b7b870722b00048fced7f12a2e1d438cd03bf03a5d4760b74c08e7b0d18034c61cb3c3a90864d8eca003f6f9104ded758443e6299e7b8ef2985e4f86f5e798f21b9ce0611048cd357684c2faccf89e57cb859ad6e16effb494345d02b03d31f0a8b1fb72face71329979cc44e48e2a4b0a4d57e0a27e3d1f8ea348bab37e3510edcf3abc30f1472ab52a7a2d1d38ddc43298f957aea1a1cac9801618eb155e598250daf040d33e57f254ea3589ffbc579abbdd7b9684046ce0f7bd1f8b97e6e81c3d9efab392262c3eab658bf9f6748ea781a661f6f8ae37e76766f3a8c9e2c56d81a33dcc95a18109d1390efe6a4470a706d407d3b72b64e3310414e101edd784148287d765442c86740010690330ed29c842c3423684a64375e6eedc0c1ef09b9235bc88bd20c4aa64137bc4afbd0d947d40d105eb7a3808a177a10a1de2db50043e2d4322c34e796e4a95263fd7a92d6df449b287f7bf9ebc964f60e2fd227aaf983720620c2f261a72b2f720784a9bf7548a04088f0e143af1f3069e0f66a84247fc000f895d47c072a8f37245e30215b7201f8a2425e8e26d093b03a26704f39bb0e43941470afa62129a3357375b88fb5f31c5aad97abe5babc592e8a5b522e49f17179b7402506c9ef063095036f9f1c296c9585e2f7ea8c17014854d88e18fbf944e7a0431d85c2a786cdd4ec2301e9e9c2b176f4cc03d9c07b14016ec2b552169fc8fcd3ecf6ee7a8e8fa09037021d4a81270c4a6fe9e7b4b7452a0708fa2b011813fd481ce8d97a7e7d539259b1c6b8c9f8a4f4e3b6564f309dabe24fb25c10bc5f5765b198cdd12d2859a75dfb21859eb76d2d60ae86a31b5085d78c63604dad1803ad3f3b059a8fd21dca068c393efef01efabec73dec1198fbee0d944e74bd39f049af398c09493a6e33aae11500313cb021e391113a232baaab1f782978d849109ac1e90a9e44780d016add83fbaacc074fdb2ed96b53ec2a758044e76a35658f204c4729932128fba01e6c7112964d89fddd0744537a1c6de2d71e390c60c86677a4b8be3e1bc4faa6e06e8e433c9b2fca75717b18c99b53aaa5b4540b7502f09efce1f83d67e0fad37308ae9a4a4319b2f995bf22866fd4436fe99a7b7c6f67e5fe2f92977f01dd9d7bc1'),
	(14, '\x7801c557db6ee33610fd9540cf89633b97ddf84db5dddd1459dbb51560dba2206891768848a496975c36c8bf778614654b4e8af4a90b041b718633c3338767989784e639af2c9539278ce7c2082509a39627a364d81f5e9e0c0627c3b36c3818f52f46e7c3dee5c5e73f93e324a792c04fce8b6464b5e361c5dca98a983b51358b77544af4794972c530e63885dd055de36232a692329abcc26e55965ce782164430b09cf5877df83738c75c9a433dec8daa06579daa9cd65ce6cf4418459a84138ce18c55902119495714bb6f38f35abc1d7c38ec060f2108139ae7b67826157d36c4f0a2c0b81b5a1884a14e44a4b26223726a11505e5201070eb9192fc403d7cff581ea456172e5a40554cb8a8aad34c9e8afbf8f938d2b36a2284a2ead4711fec76c0d9e93e9afe9ed4d96bc0288e00b5569be71927140b12ee98e1ad294557263e8163ab167143217cc27682d3e2891ef1c85f4df009885b34075a1ee821a4b5c858c79ab435d100b4e9915252756d544191c274a33ae09654c205840818de005ab0108c636294e9044c15008c9d11300014a86b337ecf304f51da883413bf85601f43539d2f178ba5acd97d7d31592245a233f53b81bc6282d20059881a3c2f80bb2e100cc796f08c5efad6ad84f1e28346a70d6ebb74c963ed565d212db9c8cfabd8b0b74f1b7e2eb2a8304b83fec7d85ceef05f631eb0d1fbe0c1f6736e326d7a242f0635b59978ed1c073bc59d26ab176b8a1061600a97ffb8f842839354ef3c0ef4029b5d9001db0e3410390217ec9dc3b9086d5009501b4a18f2408068bc8d7580e06b8ee2985e4f8775e798f2eb94e3a11045ca727684c2bacc19c58ced7ebc5e27af6a59dd45b818ed4c0ed0f85d587db15d6f2a929179dc45648e2a4b0a4d2fe160efbbdfed571f2c6d7fe0185dca8d829ef4a02ddc81a4ab967eab16970b0620684b98ead98cb2d29391334dc29ff2b711ac5fad47f9c56da7b9d8a1264e474bf17a5bfd7cf15a2f2db628a88d8f075932ebf4c132475bd1bee3e4e8ac37e36766fda8f1e2d56d80233dcca4218109d2390eff2a8450a702d417d1b72564ee720829c203cbaf4821051fae1a88490cfbebda0eb1ca4390a596846d0949add38dcaa8e835f13724b369017a519944c836e7895f6a1936fa81b20bc6e4b01152ff42042ad29350343e4d43c7c68ce2d19c44a8df5dfc3f8fd535491f23717bf1c0dc75738481fa9e677ca198008cb8795a6bc9a3b9f7a5740a4f6ea3e870227c2d9bb5e5ebb0ec9d4717b33c2a1020e7afdf3e3e43d82b694b1e9204489e7dfa925f08c3ec1e02c72578479ab9de7c862395fcc97d9f57c96de906c4ed26ff3db19cc4a2022ee28f816860d0e6a9c73e1c48765c29b076efeff5026cacd4e07e2dcc072fc019485e2774302e7d1a74b38985f8f3af1b9d7ff8cde410f1b2a87b386c548ba03216be9d3a186b5cc1df9c2798e089761bc65e97732fd3ebeb99d4cf13116f2d6488752e029852320f37ad15a22cc41a7fd6882915afb915a58c6cbe9e43a23e3748971a3f151e9fb4da11e412516e91f643e2338e717593a1b4fd1ada3a83bb180ab5b558580fbdd9590802abcaa5c0ed6d88b3e5caf1f4ec1ecc11112ca068c393e42711ebeec700f6b04f4a7798bc51d4d6ff67ce2ab1263eedfe19c6a788d400c0f6cc8d8dcbe6884ce4846357bc74bc1035382e0757633789ae13804d49a87ff65d67d6237c9de5113c7d41e188db7d534bf078d3cc81a0d61c8744ac22e478d5b65d8e25d4034c577daaa3ef081430789647c4bd2c9e4a413eba7826742ad37e3e92c5ba637fb91bc39a69a4b4bb5504780f0d1ef8eaf790eae811d1fb98be0aba934344746bff1174df7bdbcef2d5db9c6b77f92edfe3a7afd07faeaa957'),
	(15, '\x7801ad576d4f233710fe2b683ff39284b7836fdb90522a2ee192a05e5b5596f13ac162d7bbe7f5c27188ffde67fcb2c926dc1d951a09117bc633e399679e715e122e84ac2cd742b24c0a55ab52b38c5b999ceb26cf7713c135c39f907972bee0792dfd567d5f56acbe57d56af79e6b4d5a2f8928339c4f8669b29be4fc8e369321d73ce3c92b8e9745218d503c672a83e4b037e8e1d33f86b63012beb3104132e80d4ef6fafdbdc1e17cd03b3f3c3e3f1aec9f1c7ff88b341b63a416cf4cd5256b1d5e38496d4b78686fd0f835ee77a756c6c3f55aa13252d8fc9955fcb966b5cc73b2106f1cb57469d542096e294db2e00a57f3863299ab47699e3bc9cb542dca465b64b0a8b85aea3a39fffb9fdd64d1e40b95e785d4d6e50bffc95b9bb98bd1afe9edf53c7945baa08ba88c5c343a93c85708e99ed74cc4b00a59d77c899caf0995162a730e3a9b8fa5122b45a5dd1aa9b1b80ba2f397c9796d5953110ede538b5cf2ccaa42325b064cf47793d264d2309e658a9285622f94ccb390002fec967f8fe0e205b9d292349110c0cfdfbdbd9c47a32b41b0867ac86589dc071ca4c3e168369b4caf4633c243944628a6807c5d9746c18787a3aa1dee17129939d9ef217a0269d83538cf1e392ad53fdcef7544967f0d71f282ea9c9cf7f64f3f908a6b80df667338a0f3feec2b4abf66d8d90c07de8dfbb7409cc95a1855519e6305b79017055250bb686bd45d4307420a71f5f0ed3fd6be90bc6e8cf450f6e829170b549e8aeb1abb778cb2baadfaa141bfcffad4eef81c51bdbdc0528e43d6fa7dda77e8211cfc18424e6313477b1b16143ae72b4ad0315b934f84f3477a35bf1a5f3202cdcd3c1d0f475df74e0f18e4355ade8718aeb90ab1a313601695d45269d6686559655ceb0d7afbbdc3dd24ac8eb03a09abf5ab2abd2863cd9c2af310637708e5212b9fda527b2979a08407db65d608cb0a9929ee1bc97d658d212e3e708b83ca38ad0355803b0ed6ab52b8667eae283fbfdf8c2e9111eb57d7e9f472941090c369343c4d82edcab672275ab71e2556d99c3cdcea5cd5609a1db073b1d38107540b506e0bd3aa3102cc2719a5c7148e046296be345cc3e433b280a69342828f237bf96278220938a7e1556d28b83da5976c01bfc4c7a02f03ae70d4ec4c271f8915c0b6cd92232b8edd413c9d21348620a26be217464acbfa31d2dabaf520aebfa92a82fffaf8979dc1f08ce6e41337f2be6c6aa488c2c74e1b5ec00ec8a8bbb50e200f087ff14d2d4756db48da507bd342a43c20005f592e97a0761a8b3455bcb7a882f405564441be87ded0f4978e2adbf2c244b4e6e9f39898971c0a9e8b26f703d8340e3f37d3c9cd643abf9a8cd36b369fb0f4e3e4764ccc0b8a6f9b2f86d27fdd5dc575f4d3b83efd24aeb3fdb353f0dbff11d980baca9616f95c0d099a47a767717f9d3348dbb3640b6b9f7ebf1901f8037aebb0d636b375c41ba446a39dee5cf841374f3fb3d1e7e1f5edc5885e603e02c869a6f8a0f0aaa21131772cd2d962598312bbd18512073d16e866381d5d5ccdd9309d92dd287c2acdc3222f9fc01d37e99f6c32ee92f77a961c4fb51482ca5755aed0f59bc4e2f38e075623208d60e9a1e9be342566138d181f36b22de9e549777b5955c0ef31b052fb2c8b27da2aade9c40726d98493b6f304377897c0864bacf7b825446574c64df61dad126f4d0d1adc389de19546e312596bdfd5275befead6d95b1cd364e55a265a556bb878006d6eb98c023f7736e2a11247da9bcda9be2b83248acfb559b8ed96c2461a92e12d4b2f2ef6366c7d2bf186082c331c8de7d3f47add92134757136db951e50ed2bbf3a991775240f5fd2d095dc375cd05c1b9f343607d5f37c55dfc75f2fa2fb9e3a6b4'),
	(16, '\x7801c5576d6fdb3610fe2b813e278ead3469e36f9ae3b51952dbb515a0db30108c483b442452e54b5e1ae4bfef8e1465594eb6ecd30a048d78c7e3f1b9e79e639e135a14bcb654169c305e082394248c5a9e8c9374989e1d8d4647e9499e9e8c4f4ec71fd2c1d9e9a73f92c3a4a092c04fc1cb646cb5e361c5dcaa9a985b51b78bb7544af4794e0ac530e62483dd25bdc1c564422565347981ddaaaab82e042d8960603919a643f8373ac3b334877cd86b59a5e3e14e564e6b2e8b27228c22ed811718c319abe084642c5d596ebfe1ce37e28de0fd2b372108139a17b67c22357d32c4f0b2c4b86b5a1a84217a4965c55a14d422a0bca2022e1cce66bc14f75c3f35176a16852994931650ad6a2a36d224e33fff3a4cd6ae5c8bb2acb8b41e45f81f4f6bf1bc98fe9a5d5fe5c90b8008be9095e66b271907149b946ea9216d5a1537866ea0121da3908560fe809dc57b258aada390fe1b00b37017c82ee45d526389ab9131af56a80762c929b3a2e2c4aa8628a3c34469c635a18c09040b28b016bc640d00c1b84b8a23245130944272f404408092e1ee2dfb3c417d059a60500ebe51007d438e6c3299ae56f3e5e574852489d6c8cf0c7ac318a5051c0166e0a830be41d61c80f9304821f9ceaa86fde49e42a1462783e18ec9d2c7264d5a619993f170707a8a2ebe2bbeac723800f787bd2f50f94e601fb3d9f0ee66783fb31937851635821fcbcafa748c065e606749abc58dc30d0db00048f3db7f2444c5a9719a077e074aa9f51ae880150f1a9042adfd92b973200dab112a0368c30849100c16916fb00ceb9e52488e7fe695f7e893ebc847de4610d04e8f50982ee788c133319d2f978bc5e5ec3326b3dde2ad40476aa0fb4362cde5def06928179dc44648e2a4b0a4d6be0bd3e100cedfffe85e4fc8b58a75f29e24908ddc4022774c3db4e50d568c8f2087c88ab9c2928a33414343f95f89d3a8d4c7fee3b8d6deeb5854a021c7dd4254bea99f6a84e4b7c514e1b0e1eb2a5b7e9e26c8e86637343e8e89fd62b6766fea468f162b6c89275ccb5218509c03d0eeea608711e05a81f4b6ccac9d2e400139417474e5d52082f4c35109219f7c6d41d439e87254b1508920280db571b2d53d07bf26e486ace15cd46590310da2e125da874ebea26880eaba0d0554bcca8302ed8ca8191822a1e6e143736ec928666aacff4ee3f74f5147be5f9dfe72904ece718a3e50cd6f95330011a60f2b6d7a0d733e0ececffbab5d0a054a84bbefee7d934b3db75723eccbdf6830fc7098bcc5cf1d596c2b0851e2fdb752093ca38f3035cbc29561d86ae739b258ce17f3657e399f6557249f93ecebfc7a06831288883b4abe814983531a875cb8f17e9af0e081b6fb1fd24435d98a401c1a988ebf80b290fc7642e030fa780617f3eb51253e0d86e7e81d74a9a572b86b588ca4db53b17f11b01d734fbb709823c255986d79f69d4cbf4faeae2fa6f8120be736488754e01d85fa9f7bbdd85922cc41a5fd5c8279daf891465826cbe9c5654e26d912e346e383d277eb523d804a2cb2dfc97c4670c82ff26c3699a2dbae9c6eb5023ab7ae4b01eddd5790002abca85c01d6588a2174d70fa760eee0f8085903c41c1fa0380b9fb7b0873502f2d3bec3e28eb6341d9ff8a2c498dd162ea8869708c4f0b88613dbe68b46288c6454b337bc143c2e25e85d6f378367198e4200ad7df49fe569ef79dd1ef6869838a63a60b4de56d3e20e2472efd4680833a6971216394adc2ac70a6f03a229bed156cd85f71c7a4824936b925d5c1cf562fd54f04468e466329de5cbecaa1bc99be3517369a916ea00103ef8e6f80d2fc035b0e33dad08be9a4a430b24f46b7fcdf4deca5d6fe9aa1b7cf727f9f62fa397bf018ad1a88e');


INSERT INTO comptoir.marketplace_submission_items VALUES
	(1, 'S100000000', 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 1, 1),
	(2, 'S100000001', 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 2, 1),
	(3, 'S100000002', 20, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 3, 1),
	(4, 'S100000003', 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 4, 1),
	(5, 'S100000004', 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 5, 1),
	(6, 'S100000005', 21, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 6, 1),
	(7, 'S100000006', 16, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 7, 1),
	(8, 'S100000007', 19, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 8, 1),
	(9, 'S100000008', 15, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 9, 1),
	(10, 'S100000009', 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 10, 1),
	(11, 'S100000010', 18, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 11, 1),
	(12, 'S100000011', 12, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', false, 12, 1);


INSERT INTO comptoir.marketplace_submissions VALUES
	(1, 'stock', 'COMPLETE', 'a1eff33f-ed2f-4cb1-87b6-8c8a64c46e82', '{quantity}', '831ed9d2-5b2e-450f-831d-663282e0047c', 'COMPLETE', '2026-11-23 23:35:47.696696+00', '2026-11-23 23:35:47.705779+00', '2026-11-23 23:35:48.362995+00', NULL, 'c98cdcd8-ae0f-4fa1-adb7-912659c8e913', NULL, NULL, 1, 12, 12, 0, 3, true, false, '', '', 1);


INSERT INTO comptoir.marketplace_sync_log VALUES
	(1, 'order_sync', 'INBOUND', 'order', 'SUCCESS', 16, 16, 0, '', '{}', '2026-11-23 23:35:45.59101+00', '2026-11-23 23:35:45.640147+00', 49, 1),
	(2, 'offer_read', 'INBOUND', 'order', 'SUCCESS', 12, 12, 0, '', '{}', '2026-11-23 23:35:46.664619+00', '2026-11-23 23:35:46.975829+00', 311, 1),
	(3, 'inventory_sync', 'OUTBOUND', 'offer', 'SUCCESS', 12, 12, 0, '', '{}', '2026-11-23 23:35:47.705779+00', '2026-11-23 23:35:48.364747+00', 659, 1);


INSERT INTO comptoir.procrastinate_events VALUES
	(1, 1, 'deferred', '2026-11-23 23:35:47.042192+00');


INSERT INTO comptoir.procrastinate_jobs VALUES
	(1, 'outbound', 'outbound.offers', NULL, '{"account_id": 1}', 'todo', NULL, 0, 'offers:1', 0, false, NULL);


INSERT INTO comptoir.products VALUES
	(1, 'S100000000', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 1999, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.891494+00', '2026-11-23 23:35:45.891508+00'),
	(2, 'S100000001', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.892294+00', '2026-11-23 23:35:45.892303+00'),
	(3, 'S100000002', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2001, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.892344+00', '2026-11-23 23:35:45.892347+00'),
	(4, 'S100000003', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2002, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.892361+00', '2026-11-23 23:35:45.892365+00'),
	(5, 'S100000004', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2003, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.892377+00', '2026-11-23 23:35:45.89238+00'),
	(6, 'S100000005', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2004, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.892394+00', '2026-11-23 23:35:45.892397+00'),
	(7, 'S100000006', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2005, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.892408+00', '2026-11-23 23:35:45.892411+00'),
	(8, 'S100000007', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2006, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.892422+00', '2026-11-23 23:35:45.892425+00'),
	(9, 'S100000008', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2007, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.892436+00', '2026-11-23 23:35:45.892439+00'),
	(10, 'S100000009', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2008, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.89245+00', '2026-11-23 23:35:45.892453+00'),
	(11, 'S100000010', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2009, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.892463+00', '2026-11-23 23:35:45.892466+00'),
	(12, 'S100000011', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2010, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:35:45.89248+00', '2026-11-23 23:35:45.892483+00');


INSERT INTO comptoir.stock_levels VALUES
	(1, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.905922+00', 1),
	(2, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.906179+00', 2),
	(3, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.906199+00', 3),
	(4, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.906211+00', 4),
	(5, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.906219+00', 5),
	(6, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.906231+00', 6),
	(7, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.906238+00', 7),
	(8, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.906246+00', 8),
	(9, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.906254+00', 9),
	(10, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.906263+00', 10),
	(11, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.906271+00', 11),
	(12, 'default', 21, '2026-11-23 23:35:45.88177+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:35:45.906279+00', 12);


INSERT INTO comptoir.stock_reservations VALUES
	(1, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.901679+00', NULL, NULL, '', 2, 7),
	(2, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902122+00', NULL, NULL, '', 3, 9),
	(3, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902152+00', NULL, NULL, '', 4, 11),
	(4, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902162+00', NULL, NULL, '', 5, 12),
	(5, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902172+00', NULL, NULL, '', 6, 12),
	(6, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902182+00', NULL, NULL, '', 7, 12),
	(7, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902191+00', NULL, NULL, '', 8, 10),
	(8, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902201+00', NULL, NULL, '', 9, 1),
	(9, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902211+00', NULL, NULL, '', 10, 3),
	(10, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.90222+00', NULL, NULL, '', 11, 9),
	(11, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.9023+00', NULL, NULL, '', 12, 7),
	(12, 1, 3, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902313+00', NULL, NULL, '', 13, 9),
	(13, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902322+00', NULL, NULL, '', 14, 11),
	(14, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902331+00', NULL, NULL, '', 15, 12),
	(15, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.90234+00', NULL, NULL, '', 16, 9),
	(16, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902349+00', NULL, NULL, '', 17, 10),
	(17, 1, 3, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902358+00', NULL, NULL, '', 18, 12),
	(18, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902367+00', NULL, NULL, '', 19, 5),
	(19, 1, 3, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902375+00', NULL, NULL, '', 20, 7),
	(20, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902384+00', NULL, NULL, '', 21, 8),
	(21, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902393+00', NULL, NULL, '', 22, 11),
	(22, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902406+00', NULL, NULL, '', 23, 5),
	(23, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:35:45.902415+00', NULL, NULL, '', 24, 12);


SELECT pg_catalog.setval('comptoir.api_answers_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.api_keys_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.auth_group_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_group_permissions_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_permission_id_seq', 232, true);


SELECT pg_catalog.setval('comptoir.auth_user_groups_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_user_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_user_user_permissions_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.comptoir_sign_in_attempts_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.django_admin_log_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.django_content_type_id_seq', 58, true);


SELECT pg_catalog.setval('comptoir.django_migrations_id_seq', 82, true);


SELECT pg_catalog.setval('comptoir.host_events_id_seq', 15, true);


SELECT pg_catalog.setval('comptoir.host_files_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.host_outbox_files_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.host_outbox_settings_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.host_sources_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_accounts_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_action_steps_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_actions_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_brakes_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_credentials_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_cursors_id_seq', 35, true);


SELECT pg_catalog.setval('comptoir.marketplace_heartbeats_id_seq', 5, true);


SELECT pg_catalog.setval('comptoir.marketplace_journal_id_seq', 27, true);


SELECT pg_catalog.setval('comptoir.marketplace_offer_read_batches_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_offer_reads_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_offers_id_seq', 12, true);


SELECT pg_catalog.setval('comptoir.marketplace_order_amounts_id_seq', 151, true);


SELECT pg_catalog.setval('comptoir.marketplace_order_exports_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_order_items_id_seq', 24, true);


SELECT pg_catalog.setval('comptoir.marketplace_order_walks_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_orders_id_seq', 16, true);


SELECT pg_catalog.setval('comptoir.marketplace_pace_id_seq', 20, true);


SELECT pg_catalog.setval('comptoir.marketplace_reminders_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_shadow_report_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_shipments_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_submission_items_id_seq', 12, true);


SELECT pg_catalog.setval('comptoir.marketplace_submissions_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_sync_log_id_seq', 3, true);


SELECT pg_catalog.setval('comptoir.marketplace_sync_totals_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_unreadable_orders_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_webhook_events_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.offer_refresh_id_seq', 69, true);


SELECT pg_catalog.setval('comptoir.procrastinate_events_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.procrastinate_jobs_id_seq', 2, true);


SELECT pg_catalog.setval('comptoir.procrastinate_periodic_defers_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.procrastinate_workers_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.product_components_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.products_id_seq', 12, true);


SELECT pg_catalog.setval('comptoir.stock_holds_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.stock_levels_id_seq', 12, true);


SELECT pg_catalog.setval('comptoir.stock_reservations_id_seq', 23, true);


SELECT pg_catalog.setval('comptoir.stock_sources_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.webhook_deliveries_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.webhook_subscriptions_id_seq', 1, false);


ALTER TABLE ONLY comptoir.marketplace_actions
    ADD CONSTRAINT a_click_counts_once UNIQUE (account_id, token);


ALTER TABLE ONLY comptoir.marketplace_order_items
    ADD CONSTRAINT a_line_lands_once UNIQUE (order_id, remote_id);


ALTER TABLE ONLY comptoir.stock_reservations
    ADD CONSTRAINT a_line_reserves_once UNIQUE (line_id, product_id);


ALTER TABLE ONLY comptoir.product_components
    ADD CONSTRAINT a_part_stands_once_in_a_kit UNIQUE (kit_id, part_id);


ALTER TABLE ONLY comptoir.marketplace_reminders
    ADD CONSTRAINT a_reminder_goes_once UNIQUE (order_id, hours);


ALTER TABLE ONLY comptoir.marketplace_offers
    ADD CONSTRAINT a_sku_is_offered_once UNIQUE (account_id, sku);


ALTER TABLE ONLY comptoir.webhook_deliveries
    ADD CONSTRAINT an_event_is_told_once UNIQUE (subscription_id, event_id);


ALTER TABLE ONLY comptoir.marketplace_webhook_events
    ADD CONSTRAINT an_event_rings_once UNIQUE (account_id, event_id);


ALTER TABLE ONLY comptoir.marketplace_submission_items
    ADD CONSTRAINT an_offer_stands_once_in_a_file UNIQUE (submission_id, offer_id);


ALTER TABLE ONLY comptoir.marketplace_orders
    ADD CONSTRAINT an_order_lands_once UNIQUE (account_id, remote_id);


ALTER TABLE ONLY comptoir.api_answers
    ADD CONSTRAINT api_answers_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.api_keys
    ADD CONSTRAINT api_keys_name_key UNIQUE (name);


ALTER TABLE ONLY comptoir.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.api_keys
    ADD CONSTRAINT api_keys_prefix_key UNIQUE (prefix);


ALTER TABLE ONLY comptoir.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


ALTER TABLE ONLY comptoir.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


ALTER TABLE ONLY comptoir.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


ALTER TABLE ONLY comptoir.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_user_groups
    ADD CONSTRAINT auth_user_groups_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_group_id_94350c0c_uniq UNIQUE (user_id, group_id);


ALTER TABLE ONLY comptoir.auth_user
    ADD CONSTRAINT auth_user_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_permission_id_14a6b632_uniq UNIQUE (user_id, permission_id);


ALTER TABLE ONLY comptoir.auth_user
    ADD CONSTRAINT auth_user_username_key UNIQUE (username);


ALTER TABLE ONLY comptoir.comptoir_clock
    ADD CONSTRAINT comptoir_clock_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.comptoir_sign_in_attempts
    ADD CONSTRAINT comptoir_sign_in_attempts_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


ALTER TABLE ONLY comptoir.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


ALTER TABLE ONLY comptoir.host_events
    ADD CONSTRAINT host_events_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.host_files
    ADD CONSTRAINT host_files_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.host_interests
    ADD CONSTRAINT host_interests_pkey PRIMARY KEY (kind);


ALTER TABLE ONLY comptoir.host_outbox_files
    ADD CONSTRAINT host_outbox_files_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.host_outbox
    ADD CONSTRAINT host_outbox_pkey PRIMARY KEY (event_id);


ALTER TABLE ONLY comptoir.host_outbox_settings
    ADD CONSTRAINT host_outbox_settings_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.host_sources
    ADD CONSTRAINT host_sources_name_key UNIQUE (name);


ALTER TABLE ONLY comptoir.host_sources
    ADD CONSTRAINT host_sources_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_unreadable_orders
    ADD CONSTRAINT kept_aside_once UNIQUE (account_id, remote_id);


ALTER TABLE ONLY comptoir.marketplace_accounts
    ADD CONSTRAINT marketplace_accounts_name_key UNIQUE (name);


ALTER TABLE ONLY comptoir.marketplace_accounts
    ADD CONSTRAINT marketplace_accounts_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_action_steps
    ADD CONSTRAINT marketplace_action_steps_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_actions
    ADD CONSTRAINT marketplace_actions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_brakes
    ADD CONSTRAINT marketplace_brakes_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_buyers
    ADD CONSTRAINT marketplace_buyers_pkey PRIMARY KEY (order_id);


ALTER TABLE ONLY comptoir.marketplace_credentials
    ADD CONSTRAINT marketplace_credentials_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_cursors
    ADD CONSTRAINT marketplace_cursors_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_heartbeats
    ADD CONSTRAINT marketplace_heartbeats_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_journal
    ADD CONSTRAINT marketplace_journal_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_offer_read_batches
    ADD CONSTRAINT marketplace_offer_read_batches_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_offer_reads
    ADD CONSTRAINT marketplace_offer_reads_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_offers
    ADD CONSTRAINT marketplace_offers_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_order_amounts
    ADD CONSTRAINT marketplace_order_amounts_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_order_exports
    ADD CONSTRAINT marketplace_order_exports_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_order_items
    ADD CONSTRAINT marketplace_order_items_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_order_walks
    ADD CONSTRAINT marketplace_order_walks_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_orders
    ADD CONSTRAINT marketplace_orders_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_pace
    ADD CONSTRAINT marketplace_pace_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_raw
    ADD CONSTRAINT marketplace_raw_pkey PRIMARY KEY (order_id);


ALTER TABLE ONLY comptoir.marketplace_reminders
    ADD CONSTRAINT marketplace_reminders_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_shadow_report
    ADD CONSTRAINT marketplace_shadow_report_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipments_action_id_key UNIQUE (action_id);


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipments_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_submission_items
    ADD CONSTRAINT marketplace_submission_items_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_submissions
    ADD CONSTRAINT marketplace_submissions_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_submissions
    ADD CONSTRAINT marketplace_submissions_token_key UNIQUE (token);


ALTER TABLE ONLY comptoir.marketplace_sync_log
    ADD CONSTRAINT marketplace_sync_log_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_sync_totals
    ADD CONSTRAINT marketplace_sync_totals_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_unreadable_orders
    ADD CONSTRAINT marketplace_unreadable_orders_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_webhook_doors
    ADD CONSTRAINT marketplace_webhook_doors_pkey PRIMARY KEY (account_id);


ALTER TABLE ONLY comptoir.marketplace_webhook_events
    ADD CONSTRAINT marketplace_webhook_events_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.offer_refresh
    ADD CONSTRAINT offer_refresh_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_order_amounts
    ADD CONSTRAINT one_amount_per_code UNIQUE (line_id, component, code);


ALTER TABLE ONLY comptoir.api_answers
    ADD CONSTRAINT one_answer_per_idempotency_key UNIQUE (api_key_id, key);


ALTER TABLE ONLY comptoir.marketplace_cursors
    ADD CONSTRAINT one_cursor_per_flow UNIQUE (account_id, flow);


ALTER TABLE ONLY comptoir.marketplace_heartbeats
    ADD CONSTRAINT one_heartbeat_per_flow UNIQUE (account_id, flow);


ALTER TABLE ONLY comptoir.stock_levels
    ADD CONSTRAINT one_level_per_place UNIQUE (product_id, location);


ALTER TABLE ONLY comptoir.marketplace_pace
    ADD CONSTRAINT one_pace_per_bucket UNIQUE (account_id, bucket);


ALTER TABLE ONLY comptoir.marketplace_credentials
    ADD CONSTRAINT one_secret_per_name UNIQUE (account_id, name);


ALTER TABLE ONLY comptoir.marketplace_shadow_report
    ADD CONSTRAINT one_shadow_of_a_kind UNIQUE (account_id, kind, offer_id);


ALTER TABLE ONLY comptoir.marketplace_sync_totals
    ADD CONSTRAINT one_sync_total_per_flow UNIQUE NULLS NOT DISTINCT (account_id, sync_type);


ALTER TABLE ONLY comptoir.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);


ALTER TABLE ONLY comptoir.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.product_components
    ADD CONSTRAINT product_components_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.products
    ADD CONSTRAINT products_sku_key UNIQUE (sku);


ALTER TABLE ONLY comptoir.marketplace_action_steps
    ADD CONSTRAINT steps_in_order UNIQUE (action_id, "position");


ALTER TABLE ONLY comptoir.stock_holds
    ADD CONSTRAINT stock_holds_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.stock_levels
    ADD CONSTRAINT stock_levels_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.stock_reservations
    ADD CONSTRAINT stock_reservations_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.stock_sources
    ADD CONSTRAINT stock_sources_name_key UNIQUE (name);


ALTER TABLE ONLY comptoir.stock_sources
    ADD CONSTRAINT stock_sources_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.webhook_subscriptions
    ADD CONSTRAINT webhook_subscriptions_name_key UNIQUE (name);


ALTER TABLE ONLY comptoir.webhook_subscriptions
    ADD CONSTRAINT webhook_subscriptions_pkey PRIMARY KEY (id);


CREATE UNIQUE INDEX a_file_waits_once ON comptoir.host_files USING btree (source_id, name) WHERE ((state)::text = 'waiting'::text);


CREATE UNIQUE INDEX a_reference_holds_once ON comptoir.stock_holds USING btree (reference, product_id) WHERE (released_at IS NULL);


CREATE INDEX actions_to_do ON comptoir.marketplace_actions USING btree (account_id, state, id) WHERE ((state)::text = ANY ((ARRAY['NEW'::character varying, 'SENT'::character varying, 'DOUBT'::character varying])::text[]));


CREATE INDEX actions_to_read_back ON comptoir.marketplace_actions USING btree (account_id, settled_at) WHERE ((read_back_at IS NULL) AND ((state)::text = 'CONFIRMED'::text));


CREATE UNIQUE INDEX an_import_belongs_to_one_submission ON comptoir.marketplace_submissions USING btree (account_id, kind, remote_id) WHERE (NOT (remote_id = ''::text));


CREATE INDEX api_answers_by_age ON comptoir.api_answers USING btree (at);


CREATE INDEX api_keys_name_7aad7a46_like ON comptoir.api_keys USING btree (name varchar_pattern_ops);


CREATE INDEX api_keys_prefix_8bd1f38a_like ON comptoir.api_keys USING btree (prefix varchar_pattern_ops);


CREATE INDEX auth_group_name_a6ea08ec_like ON comptoir.auth_group USING btree (name varchar_pattern_ops);


CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON comptoir.auth_group_permissions USING btree (group_id);


CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON comptoir.auth_group_permissions USING btree (permission_id);


CREATE INDEX auth_permission_content_type_id_2f476e4b ON comptoir.auth_permission USING btree (content_type_id);


CREATE INDEX auth_user_groups_group_id_97559544 ON comptoir.auth_user_groups USING btree (group_id);


CREATE INDEX auth_user_groups_user_id_6a12ed8b ON comptoir.auth_user_groups USING btree (user_id);


CREATE INDEX auth_user_user_permissions_permission_id_1fbb5f2c ON comptoir.auth_user_user_permissions USING btree (permission_id);


CREATE INDEX auth_user_user_permissions_user_id_a95ead1b ON comptoir.auth_user_user_permissions USING btree (user_id);


CREATE INDEX auth_user_username_6821ab7c_like ON comptoir.auth_user USING btree (username varchar_pattern_ops);


CREATE INDEX comptoir_sign_in_attempts_at_0ce51be1 ON comptoir.comptoir_sign_in_attempts USING btree (at);


CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON comptoir.django_admin_log USING btree (content_type_id);


CREATE INDEX django_admin_log_user_id_c564eba6 ON comptoir.django_admin_log USING btree (user_id);


CREATE INDEX django_session_expire_date_a5c62663 ON comptoir.django_session USING btree (expire_date);


CREATE INDEX django_session_session_key_c0390e0f_like ON comptoir.django_session USING btree (session_key varchar_pattern_ops);


CREATE INDEX holds_expiring ON comptoir.stock_holds USING btree (expires_at) WHERE (released_at IS NULL);


CREATE INDEX host_events_by_age ON comptoir.host_events USING btree (at);


CREATE INDEX host_events_new ON comptoir.host_events USING btree (id) WHERE (fanned_at IS NULL);


CREATE INDEX host_files_by_age ON comptoir.host_files USING btree (put_away_at);


CREATE INDEX host_files_open ON comptoir.host_files USING btree (source_id) WHERE (put_away_at IS NULL);


CREATE INDEX host_interests_kind_994aa832_like ON comptoir.host_interests USING btree (kind varchar_pattern_ops);


CREATE INDEX host_outbox_file_id_6c2573c1 ON comptoir.host_outbox USING btree (file_id);


CREATE INDEX host_outbox_of_order ON comptoir.host_outbox USING btree (order_id);


CREATE INDEX host_outbox_settings_subscription_id_ec80f186 ON comptoir.host_outbox_settings USING btree (subscription_id);


CREATE INDEX host_outbox_waiting ON comptoir.host_outbox USING btree (event_id) WHERE (acknowledged_at IS NULL);


CREATE INDEX host_sources_name_dbf149b3_like ON comptoir.host_sources USING btree (name text_pattern_ops);


CREATE INDEX idx_procrastinate_jobs_worker_not_null ON comptoir.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::comptoir.procrastinate_job_status));


CREATE INDEX idx_procrastinate_workers_last_heartbeat ON comptoir.procrastinate_workers USING btree (last_heartbeat);


CREATE INDEX items_of_an_offer ON comptoir.marketplace_submission_items USING btree (offer_id, submission_id);


CREATE INDEX journal_of_order ON comptoir.marketplace_journal USING btree (order_id, at) WHERE (order_id IS NOT NULL);


CREATE INDEX journal_recent ON comptoir.marketplace_journal USING btree (at DESC, id DESC);


CREATE INDEX levels_by_age ON comptoir.stock_levels USING btree (as_of) WHERE ((NOT counted) AND (on_hand > 0));


CREATE INDEX marketplace_accounts_name_d3f12e41_like ON comptoir.marketplace_accounts USING btree (name varchar_pattern_ops);


CREATE INDEX marketplace_actions_account_id_6f25c026 ON comptoir.marketplace_actions USING btree (account_id);


CREATE INDEX marketplace_actions_order_id_0ef6d846 ON comptoir.marketplace_actions USING btree (order_id);


CREATE INDEX marketplace_offer_read_batches_read_id_39fc3b2f ON comptoir.marketplace_offer_read_batches USING btree (read_id);


CREATE INDEX marketplace_offer_reads_account_id_9c709ee7 ON comptoir.marketplace_offer_reads USING btree (account_id);


CREATE INDEX marketplace_offers_product_id_f0d2df42 ON comptoir.marketplace_offers USING btree (product_id);


CREATE INDEX marketplace_order_exports_account_id_79efbecd ON comptoir.marketplace_order_exports USING btree (account_id);


CREATE INDEX marketplace_order_walks_account_id_2c134f46 ON comptoir.marketplace_order_walks USING btree (account_id);


CREATE INDEX marketplace_shipments_order_id_9ccdab09 ON comptoir.marketplace_shipments USING btree (order_id);


CREATE INDEX offers_drifted ON comptoir.marketplace_offers USING btree (account_id, drifted_at) WHERE (drifted_at IS NOT NULL);


CREATE INDEX offers_due ON comptoir.marketplace_offers USING btree (due_at) WHERE (due_at IS NOT NULL);


CREATE INDEX offers_missing ON comptoir.marketplace_offers USING btree (account_id) WHERE (missing_at IS NOT NULL);


CREATE INDEX offers_price_changed ON comptoir.marketplace_offers USING btree (account_id, price_changed_at) WHERE (price_changed_at IS NOT NULL);


CREATE INDEX offers_price_held ON comptoir.marketplace_offers USING btree (account_id) WHERE (NOT (price_held = ''::text));


CREATE INDEX offers_price_stale ON comptoir.marketplace_offers USING btree (account_id, id) WHERE (((state)::text = 'LISTED'::text) AND (desired_price_cents IS NOT NULL) AND (price_held = ''::text) AND (price_refusal = ''::text) AND ((desired_price_cents IS DISTINCT FROM published_price_cents) OR (owns_discount AND ((desired_discount_cents IS DISTINCT FROM published_discount_cents) OR (desired_discount_from IS DISTINCT FROM published_discount_from) OR (desired_discount_until IS DISTINCT FROM published_discount_until)))));


CREATE INDEX offers_refused ON comptoir.marketplace_offers USING btree (account_id, refused_at) WHERE (refused_at IS NOT NULL);


CREATE INDEX offers_search ON comptoir.marketplace_offers USING gin (sku comptoir.gin_trgm_ops) WHERE (product_id IS NULL);


CREATE INDEX offers_stock_retried ON comptoir.marketplace_offers USING btree (account_id, stock_retry_at) WHERE (stock_retry_at IS NOT NULL);


CREATE INDEX offers_stock_stale ON comptoir.marketplace_offers USING btree (account_id, id) WHERE (((state)::text = 'LISTED'::text) AND (stock_refusal = ''::text) AND (desired_quantity IS NOT NULL) AND (desired_quantity IS DISTINCT FROM published_quantity));


CREATE INDEX offers_stock_unknown ON comptoir.marketplace_offers USING btree (account_id) WHERE (((state)::text = 'LISTED'::text) AND (obstacles @> ARRAY['no_stock_figure'::text]) AND stock_is_ours);


CREATE INDEX offers_terms_stale ON comptoir.marketplace_offers USING btree (account_id, id) WHERE (((state)::text = 'LISTED'::text) AND (terms_refusal = ''::text) AND (((desired_condition IS NOT NULL) AND (desired_condition IS DISTINCT FROM published_condition)) OR ((desired_lead_time_days IS NOT NULL) AND (desired_lead_time_days IS DISTINCT FROM published_lead_time_days)) OR ((desired_logistic_class IS NOT NULL) AND (desired_logistic_class IS DISTINCT FROM published_logistic_class)) OR ((desired_min_order_quantity IS NOT NULL) AND (desired_min_order_quantity IS DISTINCT FROM published_min_order_quantity)) OR ((desired_max_order_quantity IS NOT NULL) AND (desired_max_order_quantity IS DISTINCT FROM published_max_order_quantity))));


CREATE INDEX offers_to_create ON comptoir.marketplace_offers USING btree (account_id, id) WHERE (creatable AND (create_refusal = ''::text) AND ((state)::text = 'WANTED'::text));


CREATE INDEX offers_to_remove ON comptoir.marketplace_offers USING btree (account_id) WHERE (removal_asked_at IS NOT NULL);


CREATE INDEX offers_too_old ON comptoir.marketplace_offers USING btree (account_id) WHERE stock_too_old;


CREATE UNIQUE INDEX one_brake_of_a_kind ON comptoir.marketplace_brakes USING btree (account_id, kind) WHERE (released_at IS NULL);


CREATE UNIQUE INDEX one_delivery_at_a_time_per_order ON comptoir.marketplace_actions USING btree (order_id) WHERE ((state)::text = 'SENT'::text);


CREATE UNIQUE INDEX one_open_concern_per_key ON comptoir.marketplace_journal USING btree (key) WHERE (concern AND (resolved_at IS NULL));


CREATE UNIQUE INDEX one_open_submission_of_a_kind ON comptoir.marketplace_submissions USING btree (account_id, kind) WHERE ((state)::text = ANY ((ARRAY['PREPARED'::character varying, 'SENDING'::character varying, 'DOUBT'::character varying, 'WAITING'::character varying])::text[]));


CREATE UNIQUE INDEX one_open_wish_of_a_kind ON comptoir.marketplace_actions USING btree (order_id, kind) WHERE (((kind)::text = ANY ((ARRAY['decide'::character varying, 'ship'::character varying, 'cancel'::character varying])::text[])) AND ((state)::text = ANY ((ARRAY['NEW'::character varying, 'SENT'::character varying, 'DOUBT'::character varying])::text[])));


CREATE UNIQUE INDEX one_unfinished_export_per_account ON comptoir.marketplace_order_exports USING btree (account_id) WHERE (finished_at IS NULL);


CREATE UNIQUE INDEX one_unfinished_offer_read_per_account ON comptoir.marketplace_offer_reads USING btree (account_id) WHERE (finished_at IS NULL);


CREATE UNIQUE INDEX one_unfinished_outbox_file ON comptoir.host_outbox_files USING btree ((1)) WHERE (appeared_at IS NULL);


CREATE UNIQUE INDEX one_unfinished_walk_per_account ON comptoir.marketplace_order_walks USING btree (account_id) WHERE (finished_at IS NULL);


CREATE INDEX order_lines_open ON comptoir.marketplace_order_items USING btree (sku) WHERE ((state)::text = ANY ((ARRAY['ON_HOLD'::character varying, 'TO_ACCEPT'::character varying, 'AWAITING_PAYMENT'::character varying, 'TO_SHIP'::character varying, 'PARTLY_SHIPPED'::character varying, 'OTHER'::character varying])::text[]));


CREATE INDEX order_lines_over ON comptoir.marketplace_order_items USING btree (sku, order_id) WHERE ((state)::text = ANY ((ARRAY['SHIPPED'::character varying, 'DELIVERED'::character varying, 'REFUSED'::character varying, 'CANCELLED'::character varying])::text[]));


CREATE INDEX orders_in_state ON comptoir.marketplace_orders USING btree (state, account_id, remote_created_at DESC, id DESC);


CREATE INDEX orders_newest ON comptoir.marketplace_orders USING btree (remote_created_at DESC, id DESC);


CREATE INDEX orders_of_account ON comptoir.marketplace_orders USING btree (account_id, remote_created_at DESC, id DESC);


CREATE INDEX orders_search ON comptoir.marketplace_orders USING gin ((((((((((COALESCE(remote_id, ''::text) || '
'::text) || COALESCE(commercial_id, ''::text)) || '
'::text) || COALESCE(customer_reference, ''::text)) || '
'::text) || COALESCE(host_reference, ''::text)) || '
'::text) || COALESCE(tracking_number, ''::text))) comptoir.gin_trgm_ops);


CREATE INDEX orders_to_purge ON comptoir.marketplace_orders USING btree (remote_created_at) WHERE ((purged_at IS NULL) AND ((state)::text = ANY ((ARRAY['SHIPPED'::character varying, 'DELIVERED'::character varying, 'REFUSED'::character varying, 'CANCELLED'::character varying])::text[])));


CREATE INDEX orders_updated ON comptoir.marketplace_orders USING brin (remote_updated_at) WITH (autosummarize='on', pages_per_range='32');


CREATE INDEX procrastinate_events_job_id_fkey_v1 ON comptoir.procrastinate_events USING btree (job_id);


CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON comptoir.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::comptoir.procrastinate_job_status, 'doing'::comptoir.procrastinate_job_status]));


CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON comptoir.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::comptoir.procrastinate_job_status);


CREATE INDEX procrastinate_jobs_priority_idx_v1 ON comptoir.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::comptoir.procrastinate_job_status);


CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON comptoir.procrastinate_jobs USING btree (queue_name);


CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON comptoir.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::comptoir.procrastinate_job_status);


CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON comptoir.procrastinate_periodic_defers USING btree (job_id);


CREATE INDEX product_components_part_id_933be57e ON comptoir.product_components USING btree (part_id);


CREATE INDEX products_by_gtin ON comptoir.products USING btree (gtin) WHERE (gtin IS NOT NULL);


CREATE INDEX products_map_from ON comptoir.products USING btree (map_from) WHERE (map_from IS NOT NULL);


CREATE INDEX products_map_until ON comptoir.products USING btree (map_until) WHERE (map_until IS NOT NULL);


CREATE INDEX products_search ON comptoir.products USING gin (sku comptoir.gin_trgm_ops, model comptoir.gin_trgm_ops, name_en comptoir.gin_trgm_ops, name_fr comptoir.gin_trgm_ops);


CREATE INDEX products_sku_81b9e9fe_like ON comptoir.products USING btree (sku text_pattern_ops);


CREATE INDEX reservations_off_the_book ON comptoir.stock_reservations USING btree (product_id, shipped_at) WHERE (((host_counts)::text = 'never'::text) AND (shipped_at IS NOT NULL));


CREATE INDEX reservations_standing ON comptoir.stock_reservations USING btree (product_id) WHERE (released_at IS NULL);


CREATE INDEX sign_in_attempts_by_who ON comptoir.comptoir_sign_in_attempts USING btree (who, at);


CREATE INDEX stock_holds_product_id_a698c5d8 ON comptoir.stock_holds USING btree (product_id);


CREATE INDEX stock_sources_name_32032900_like ON comptoir.stock_sources USING btree (name text_pattern_ops);


CREATE INDEX submissions_newest ON comptoir.marketplace_submissions USING btree (account_id, id DESC);


CREATE INDEX submissions_to_poll ON comptoir.marketplace_submissions USING btree (next_poll_at) WHERE (next_poll_at IS NOT NULL);


CREATE INDEX sync_log_by_status ON comptoir.marketplace_sync_log USING btree (status, started_at DESC, id DESC);


CREATE INDEX sync_log_newest ON comptoir.marketplace_sync_log USING btree (account_id, sync_type, id DESC);


CREATE INDEX sync_log_recent ON comptoir.marketplace_sync_log USING btree (started_at DESC, id DESC);


CREATE INDEX webhook_deliveries_due ON comptoir.webhook_deliveries USING btree (subscription_id, next_at) WHERE ((state)::text = 'WAITING'::text);


CREATE INDEX webhook_deliveries_event_id_85317bd1 ON comptoir.webhook_deliveries USING btree (event_id);


CREATE INDEX webhook_deliveries_next ON comptoir.webhook_deliveries USING btree (subscription_id, event_id) WHERE ((state)::text = 'WAITING'::text);


CREATE INDEX webhook_deliveries_sent ON comptoir.webhook_deliveries USING btree (subscription_id) WHERE (lease_until IS NOT NULL);


CREATE INDEX webhook_events_by_age ON comptoir.marketplace_webhook_events USING btree (received_at);


CREATE INDEX webhook_events_waiting ON comptoir.marketplace_webhook_events USING btree (account_id, flow, received_at) WHERE (processed_at IS NULL);


CREATE INDEX webhook_subscriptions_account_id_36d6edcc ON comptoir.webhook_subscriptions USING btree (account_id);


CREATE INDEX webhook_subscriptions_name_c159d990_like ON comptoir.webhook_subscriptions USING btree (name varchar_pattern_ops);


CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON comptoir.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::comptoir.procrastinate_job_status))) EXECUTE FUNCTION comptoir.procrastinate_notify_queue_abort_job_v1();


CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON comptoir.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::comptoir.procrastinate_job_status)) EXECUTE FUNCTION comptoir.procrastinate_notify_queue_job_inserted_v1();


CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON comptoir.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION comptoir.procrastinate_trigger_abort_requested_events_procedure_v1();


CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON comptoir.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION comptoir.procrastinate_unlink_periodic_defers_v1();


CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON comptoir.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::comptoir.procrastinate_job_status))) EXECUTE FUNCTION comptoir.procrastinate_trigger_function_scheduled_events_v1();


CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON comptoir.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::comptoir.procrastinate_job_status)) EXECUTE FUNCTION comptoir.procrastinate_trigger_function_status_events_insert_v1();


CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON comptoir.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION comptoir.procrastinate_trigger_function_status_events_update_v1();


ALTER TABLE ONLY comptoir.api_answers
    ADD CONSTRAINT api_answers_api_key_id_86e209ac_fk_api_keys_id FOREIGN KEY (api_key_id) REFERENCES comptoir.api_keys(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES comptoir.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES comptoir.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES comptoir.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_user_groups
    ADD CONSTRAINT auth_user_groups_group_id_97559544_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES comptoir.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_6a12ed8b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES comptoir.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permi_permission_id_1fbb5f2c_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES comptoir.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_a95ead1b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES comptoir.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES comptoir.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES comptoir.auth_user(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.host_events
    ADD CONSTRAINT host_events_account_id_c63baedc_fk_marketplace_accounts_id FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.host_files
    ADD CONSTRAINT host_files_source_id_453179a6_fk_host_sources_id FOREIGN KEY (source_id) REFERENCES comptoir.host_sources(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.host_outbox
    ADD CONSTRAINT host_outbox_event_id_233d09ec_fk_host_events_id FOREIGN KEY (event_id) REFERENCES comptoir.host_events(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.host_outbox
    ADD CONSTRAINT host_outbox_file_id_6c2573c1_fk_host_outbox_files_id FOREIGN KEY (file_id) REFERENCES comptoir.host_outbox_files(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.host_outbox_settings
    ADD CONSTRAINT host_outbox_settings_subscription_id_ec80f186_fk_webhook_s FOREIGN KEY (subscription_id) REFERENCES comptoir.webhook_subscriptions(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_action_steps
    ADD CONSTRAINT marketplace_action_s_action_id_8f26d68a_fk_marketpla FOREIGN KEY (action_id) REFERENCES comptoir.marketplace_actions(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_actions
    ADD CONSTRAINT marketplace_actions_account_id_6f25c026_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_actions
    ADD CONSTRAINT marketplace_actions_order_id_0ef6d846_fk_marketplace_orders_id FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_brakes
    ADD CONSTRAINT marketplace_brakes_account_id_943c9d7e_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_buyers
    ADD CONSTRAINT marketplace_buyers_order_id_ca2cccac_fk_marketplace_orders_id FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_credentials
    ADD CONSTRAINT marketplace_credenti_account_id_0d246b42_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_cursors
    ADD CONSTRAINT marketplace_cursors_account_id_69c11417_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_heartbeats
    ADD CONSTRAINT marketplace_heartbea_account_id_0a5d2c70_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_journal
    ADD CONSTRAINT marketplace_journal_account_id_a4aa668e_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_offer_reads
    ADD CONSTRAINT marketplace_offer_re_account_id_9c709ee7_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_offer_read_batches
    ADD CONSTRAINT marketplace_offer_re_read_id_39fc3b2f_fk_marketpla FOREIGN KEY (read_id) REFERENCES comptoir.marketplace_offer_reads(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_offers
    ADD CONSTRAINT marketplace_offers_account_id_c2a9a917_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_offers
    ADD CONSTRAINT marketplace_offers_product_id_f0d2df42_fk_products_id FOREIGN KEY (product_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_order_exports
    ADD CONSTRAINT marketplace_order_ex_account_id_79efbecd_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_order_items
    ADD CONSTRAINT marketplace_order_it_order_id_98e73620_fk_marketpla FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_order_walks
    ADD CONSTRAINT marketplace_order_wa_account_id_2c134f46_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_orders
    ADD CONSTRAINT marketplace_orders_account_id_b08ed6d8_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_pace
    ADD CONSTRAINT marketplace_pace_account_id_a38ba33e_fk_marketplace_accounts_id FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_raw
    ADD CONSTRAINT marketplace_raw_order_id_3a93d0dd_fk_marketplace_orders_id FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_reminders
    ADD CONSTRAINT marketplace_reminder_order_id_e2112834_fk_marketpla FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_shadow_report
    ADD CONSTRAINT marketplace_shadow_r_account_id_2742984d_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_shadow_report
    ADD CONSTRAINT marketplace_shadow_r_offer_id_a3e75d1e_fk_marketpla FOREIGN KEY (offer_id) REFERENCES comptoir.marketplace_offers(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipment_action_id_952de20f_fk_marketpla FOREIGN KEY (action_id) REFERENCES comptoir.marketplace_actions(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipment_order_id_9ccdab09_fk_marketpla FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_submissions
    ADD CONSTRAINT marketplace_submissi_account_id_89d70f9a_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_submission_items
    ADD CONSTRAINT marketplace_submissi_submission_id_3d61016e_fk_marketpla FOREIGN KEY (submission_id) REFERENCES comptoir.marketplace_submissions(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_sync_log
    ADD CONSTRAINT marketplace_sync_log_account_id_905b9b0f_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_sync_totals
    ADD CONSTRAINT marketplace_sync_tot_account_id_b8090c8e_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_unreadable_orders
    ADD CONSTRAINT marketplace_unreadab_account_id_2c6bd1b1_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_webhook_events
    ADD CONSTRAINT marketplace_webhook__account_id_148d36d9_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_webhook_doors
    ADD CONSTRAINT marketplace_webhook__account_id_c8e69aa2_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES comptoir.procrastinate_jobs(id) ON DELETE CASCADE;


ALTER TABLE ONLY comptoir.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES comptoir.procrastinate_workers(id) ON DELETE SET NULL;


ALTER TABLE ONLY comptoir.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES comptoir.procrastinate_jobs(id);


ALTER TABLE ONLY comptoir.product_components
    ADD CONSTRAINT product_components_kit_id_6b7d8ff3_fk_products_id FOREIGN KEY (kit_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.product_components
    ADD CONSTRAINT product_components_part_id_933be57e_fk_products_id FOREIGN KEY (part_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.stock_holds
    ADD CONSTRAINT stock_holds_product_id_a698c5d8_fk_products_id FOREIGN KEY (product_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.stock_levels
    ADD CONSTRAINT stock_levels_product_id_e115bc87_fk_products_id FOREIGN KEY (product_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.stock_reservations
    ADD CONSTRAINT stock_reservations_product_id_a65a2a17_fk_products_id FOREIGN KEY (product_id) REFERENCES comptoir.products(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_event_id_85317bd1_fk_host_events_id FOREIGN KEY (event_id) REFERENCES comptoir.host_events(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_subscription_id_4ffbc965_fk_webhook_s FOREIGN KEY (subscription_id) REFERENCES comptoir.webhook_subscriptions(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.webhook_subscriptions
    ADD CONSTRAINT webhook_subscription_account_id_36d6edcc_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--


