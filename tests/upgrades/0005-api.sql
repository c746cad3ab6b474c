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
	(1, 'till', '9e6b222a8ecb', 'f1471da71659c050994fc58f9624d20f8a27656d2b7dea72d6aa940b69276637', '{orders}', '2026-11-23 23:04:46.526364+00', NULL, NULL);


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
	(1, 'accounts', '0001_initial', '2026-11-23 23:04:38.798675+00'),
	(2, 'accounts', '0002_offers', '2026-11-23 23:04:38.844561+00'),
	(3, 'orders', '0001_initial', '2026-11-23 23:04:39.087312+00'),
	(4, 'actions', '0001_initial', '2026-11-23 23:04:39.171782+00'),
	(5, 'activity', '0001_initial', '2026-11-23 23:04:39.226555+00'),
	(6, 'activity', '0002_host_events', '2026-11-23 23:04:39.253454+00'),
	(7, 'activity', '0003_sync_totals', '2026-11-23 23:04:39.321275+00'),
	(8, 'contenttypes', '0001_initial', '2026-11-23 23:04:39.329923+00'),
	(9, 'auth', '0001_initial', '2026-11-23 23:04:39.378587+00'),
	(10, 'admin', '0001_initial', '2026-11-23 23:04:39.393011+00'),
	(11, 'admin', '0002_logentry_remove_auto_add', '2026-11-23 23:04:39.400424+00'),
	(12, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-23 23:04:39.404291+00'),
	(13, 'api', '0001_initial', '2026-11-23 23:04:39.425522+00'),
	(14, 'contenttypes', '0002_remove_content_type_name', '2026-11-23 23:04:39.449591+00'),
	(15, 'auth', '0002_alter_permission_name_max_length', '2026-11-23 23:04:39.454927+00'),
	(16, 'auth', '0003_alter_user_email_max_length', '2026-11-23 23:04:39.461638+00'),
	(17, 'auth', '0004_alter_user_username_opts', '2026-11-23 23:04:39.465281+00'),
	(18, 'auth', '0005_alter_user_last_login_null', '2026-11-23 23:04:39.469095+00'),
	(19, 'auth', '0006_require_contenttypes_0002', '2026-11-23 23:04:39.469532+00'),
	(20, 'auth', '0007_alter_validators_add_error_messages', '2026-11-23 23:04:39.472889+00'),
	(21, 'auth', '0008_alter_user_username_max_length', '2026-11-23 23:04:39.479573+00'),
	(22, 'auth', '0009_alter_user_last_name_max_length', '2026-11-23 23:04:39.483801+00'),
	(23, 'auth', '0010_alter_group_name_max_length', '2026-11-23 23:04:39.48882+00'),
	(24, 'auth', '0011_update_proxy_permissions', '2026-11-23 23:04:39.505373+00'),
	(25, 'auth', '0012_alter_user_first_name_max_length', '2026-11-23 23:04:39.510107+00'),
	(26, 'orders', '0002_lines_open', '2026-11-23 23:04:39.518919+00'),
	(27, 'catalog', '0001_initial', '2026-11-23 23:04:39.620129+00'),
	(28, 'inbound', '0001_initial', '2026-11-23 23:04:39.670458+00'),
	(29, 'inbound', '0002_offer_reads', '2026-11-23 23:04:39.902812+00'),
	(30, 'inbound', '0003_host_sources', '2026-11-23 23:04:39.92777+00'),
	(31, 'inbound', '0004_webhook_events', '2026-11-23 23:04:39.978303+00'),
	(32, 'inbound', '0005_asked_walks', '2026-11-23 23:04:40.005814+00'),
	(33, 'offers', '0001_initial', '2026-11-23 23:04:41.144069+00'),
	(34, 'offers', '0002_products_mirakl', '2026-11-23 23:04:41.147401+00'),
	(35, 'orders', '0003_reference_and_purge', '2026-11-23 23:04:41.184014+00'),
	(36, 'orders', '0004_search', '2026-11-23 23:04:41.407583+00'),
	(37, 'outbound', '0001_initial', '2026-11-23 23:04:41.903658+00'),
	(38, 'procrastinate', '0001_initial', '2026-11-23 23:04:41.924004+00'),
	(39, 'procrastinate', '0002_drop_started_at_column', '2026-11-23 23:04:41.925809+00'),
	(40, 'procrastinate', '0003_drop_started_at_column', '2026-11-23 23:04:41.926978+00'),
	(41, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-23 23:04:41.928077+00'),
	(42, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-23 23:04:41.929331+00'),
	(43, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-23 23:04:41.930166+00'),
	(44, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-23 23:04:41.931916+00'),
	(45, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-23 23:04:41.93395+00'),
	(46, 'procrastinate', '0009_add_defer_job_function', '2026-11-23 23:04:41.934989+00'),
	(47, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-23 23:04:41.939854+00'),
	(48, 'procrastinate', '0011_add_foreign_key_index', '2026-11-23 23:04:41.941718+00'),
	(49, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-23 23:04:41.9441+00'),
	(50, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-23 23:04:41.945198+00'),
	(51, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-23 23:04:41.945971+00'),
	(52, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-23 23:04:41.94693+00'),
	(53, 'procrastinate', '0016_delete_finished_jobs', '2026-11-23 23:04:41.947601+00'),
	(54, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-23 23:04:41.948265+00'),
	(55, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-23 23:04:41.948887+00'),
	(56, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-23 23:04:41.949672+00'),
	(57, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-23 23:04:41.951588+00'),
	(58, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-23 23:04:41.95388+00'),
	(59, 'procrastinate', '0022_null_locks_excluded', '2026-11-23 23:04:41.954837+00'),
	(60, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-23 23:04:41.955718+00'),
	(61, 'procrastinate', '0024_job_id_bigint', '2026-11-23 23:04:41.961778+00'),
	(62, 'procrastinate', '0025_add_models', '2026-11-23 23:04:41.971921+00'),
	(63, 'procrastinate', '0026_add_job_priority', '2026-11-23 23:04:41.979785+00'),
	(64, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-23 23:04:41.981114+00'),
	(65, 'procrastinate', '0028_add_cancel_states', '2026-11-23 23:04:41.985763+00'),
	(66, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-23 23:04:41.987055+00'),
	(67, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-23 23:04:41.988562+00'),
	(68, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-23 23:04:41.991894+00'),
	(69, 'procrastinate', '0032_pre_cancel_notification', '2026-11-23 23:04:41.997973+00'),
	(70, 'procrastinate', '0033_post_cancel_notification', '2026-11-23 23:04:42.024611+00'),
	(71, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-23 23:04:42.053386+00'),
	(72, 'procrastinate', '0035_post_add_heartbeat', '2026-11-23 23:04:42.055048+00'),
	(73, 'procrastinate', '0036_add_worker_model', '2026-11-23 23:04:42.05875+00'),
	(74, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-23 23:04:42.060266+00'),
	(75, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-23 23:04:42.061386+00'),
	(76, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-23 23:04:42.062457+00'),
	(77, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-23 23:04:42.063367+00'),
	(78, 'procrastinate', '0041_post_retry_failed_job', '2026-11-23 23:04:42.06463+00'),
	(79, 'project', '0001_clock', '2026-11-23 23:04:42.068053+00'),
	(80, 'sessions', '0001_initial', '2026-11-23 23:04:42.075684+00'),
	(81, 'shipments', '0001_initial', '2026-11-23 23:04:42.120755+00'),
	(82, 'web', '0001_initial', '2026-11-23 23:04:42.128189+00');


INSERT INTO comptoir.host_events VALUES
	(1, 'order.created', '2026-11-23 23:04:46.730017+00', 2, '{"order": "302000002-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:04:46.730027+00', 1),
	(2, 'order.created', '2026-11-23 23:04:46.730315+00', 3, '{"order": "302000003-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:04:46.730317+00', 1),
	(3, 'order.created', '2026-11-23 23:04:46.730327+00', 4, '{"order": "302000004-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:04:46.730329+00', 1),
	(4, 'order.created', '2026-11-23 23:04:46.730336+00', 5, '{"order": "302000005-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:04:46.730338+00', 1),
	(5, 'order.created', '2026-11-23 23:04:46.730343+00', 6, '{"order": "302000006-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:04:46.730345+00', 1),
	(6, 'order.created', '2026-11-23 23:04:46.730351+00', 7, '{"order": "302000007-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:04:46.730353+00', 1),
	(7, 'order.created', '2026-11-23 23:04:46.730358+00', 8, '{"order": "302000008-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:04:46.73036+00', 1),
	(8, 'order.created', '2026-11-23 23:04:46.730366+00', 9, '{"order": "302000009-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:04:46.730368+00', 1),
	(9, 'order.created', '2026-11-23 23:04:46.730373+00', 10, '{"order": "302000010-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:04:46.730375+00', 1),
	(10, 'order.created', '2026-11-23 23:04:46.730381+00', 11, '{"order": "302000011-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:04:46.730383+00', 1),
	(11, 'order.created', '2026-11-23 23:04:46.730388+00', 12, '{"order": "302000012-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:04:46.73039+00', 1),
	(12, 'order.created', '2026-11-23 23:04:46.730523+00', 13, '{"order": "302000013-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:04:46.730525+00', 1),
	(13, 'order.created', '2026-11-23 23:04:46.730536+00', 14, '{"order": "302000014-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:04:46.730538+00', 1),
	(14, 'order.created', '2026-11-23 23:04:46.730544+00', 15, '{"order": "302000015-A", "state": "TO_ACCEPT", "before": null, "marketplace_state": "WAITING_ACCEPTANCE"}', '2026-11-23 23:04:46.730546+00', 1),
	(15, 'order.created', '2026-11-23 23:04:46.730552+00', 16, '{"order": "302000016-A", "state": "TO_SHIP", "before": null, "marketplace_state": "SHIPPING"}', '2026-11-23 23:04:46.730554+00', 1);


INSERT INTO comptoir.host_interests VALUES
	('order.cancelled'),
	('order.changed'),
	('order.created');


INSERT INTO comptoir.host_outbox VALUES
	(1, 2, '2026-11-23 23:04:46.730306+00', NULL, '', NULL),
	(2, 3, '2026-11-23 23:04:46.730325+00', NULL, '', NULL),
	(3, 4, '2026-11-23 23:04:46.730334+00', NULL, '', NULL),
	(4, 5, '2026-11-23 23:04:46.730341+00', NULL, '', NULL),
	(5, 6, '2026-11-23 23:04:46.730349+00', NULL, '', NULL),
	(6, 7, '2026-11-23 23:04:46.730356+00', NULL, '', NULL),
	(7, 8, '2026-11-23 23:04:46.730364+00', NULL, '', NULL),
	(8, 9, '2026-11-23 23:04:46.730371+00', NULL, '', NULL),
	(9, 10, '2026-11-23 23:04:46.730378+00', NULL, '', NULL),
	(10, 11, '2026-11-23 23:04:46.730386+00', NULL, '', NULL),
	(11, 12, '2026-11-23 23:04:46.730393+00', NULL, '', NULL),
	(12, 13, '2026-11-23 23:04:46.730534+00', NULL, '', NULL),
	(13, 14, '2026-11-23 23:04:46.730542+00', NULL, '', NULL),
	(14, 15, '2026-11-23 23:04:46.73055+00', NULL, '', NULL),
	(15, 16, '2026-11-23 23:04:46.730557+00', NULL, '', NULL);


INSERT INTO comptoir.host_outbox_settings VALUES
	(1, 'pull', '', false, '2026-11-23 23:04:46.722901+00', false, 4, NULL);


INSERT INTO comptoir.marketplace_accounts VALUES
	(1, 'mirakl', 'practice', 'http://127.0.0.1:37861', '', 'CAD', 'America/Toronto', 'read', 'live', 'live', 'live', false, false, 15, 60, 30, 60, 'off', 24, 'ON', '15:00:00', 2, 0, NULL, '2026-11-23 23:04:48.713336+00', '', 'Appliances', 'OPEN', '{"shop": {"at": "2026-11-23T23:04:45.685555+00:00", "value": {"health": "OPEN", "shop_id": "2001", "currency": "CAD", "shop_name": "Appliances", "allowances": [{"code": "channels", "label": "Sales channels", "value": "CA"}, {"code": "free_shipping", "label": "Ships for free", "value": "no"}, {"code": "lead_time_to_ship", "label": "Lead time of the shop in days", "value": "1"}, {"code": "kyc", "label": "The operator''s check of the seller", "value": "APPROVED"}]}}, "reasons": {"at": "2026-11-23T23:04:45.709939+00:00", "value": [{"code": "1", "label": "Item not received", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "2", "label": "Item damaged", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "10", "label": "Replacement item received", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": false}}, {"code": "11", "label": "Solved with the customer", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": true}}, {"code": "14", "label": "No response from the seller", "details": {"type": "REFUND", "is_shop_right": false}}, {"code": "15", "label": "Out of stock", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "16", "label": "Cancelled by the customer before shipping", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "17", "label": "Item returned", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "18", "label": "Item not received", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "33", "label": "Out of stock", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "34", "label": "Cancelled by the customer before shipping", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "35", "label": "Cancelled by the marketplace", "details": {"type": "CANCELATION", "is_shop_right": false}}, {"code": "41", "label": "Where is my order", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "42", "label": "Other question", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "51", "label": "No longer wanted", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "52", "label": "Defective", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "61", "label": "Too late to return", "details": {"type": "RETURN_REJECTION", "is_shop_right": true}}, {"code": "71", "label": "Parts are missing", "details": {"type": "RETURN_NON_COMPLIANT", "is_shop_right": true}}]}, "carriers": {"at": "2026-11-23T23:04:45.696332+00:00", "value": [{"code": "CPCL", "label": "Canada Post", "details": {"tracking_url": "https://track.example.com/cpcl/{trackingId}", "standard_code": "CANADA_POST"}}, {"code": "PRLA", "label": "Purolator", "details": {"tracking_url": "https://track.example.com/prla/{trackingId}", "standard_code": "PUROLATOR"}}, {"code": "UPSN", "label": "UPS", "details": {"tracking_url": "https://track.example.com/upsn/{trackingId}", "standard_code": "UPS"}}, {"code": "FDXC", "label": "FedEx", "details": {"tracking_url": "https://track.example.com/fdxc/{trackingId}", "standard_code": "FEDEX"}}, {"code": "CNPR", "label": "Canpar", "details": {"tracking_url": "https://track.example.com/cnpr/{trackingId}", "standard_code": null}}, {"code": "FRGT", "label": "Freight partner", "details": {"tracking_url": null, "standard_code": null}}]}, "allowances": {"at": "2026-11-23T23:04:45.671058+00:00", "value": [{"code": "order_acceptance", "label": "How orders are accepted", "value": "by the shop, order by order"}, {"code": "pay_on_due_date", "label": "Buyers may pay at a later date", "value": "no"}, {"code": "pay_on_shipment", "label": "Buyers are charged at shipment", "value": "no"}, {"code": "pause_debit_workflow", "label": "The operator may pause the charging of buyers", "value": "no"}, {"code": "no_customer_payment_confirmation", "label": "Orders go on without a confirmed payment", "value": "no"}, {"code": "addresses_before_acceptance", "label": "Addresses are shown before acceptance", "value": "no"}, {"code": "multi_shipment", "label": "An order may be shipped in several parcels", "value": "no"}, {"code": "multi_part_item_shipment", "label": "One item may be shipped in several parcels", "value": "no"}, {"code": "unlisted_carriers", "label": "Carriers that are not on the operator''s list are allowed", "value": "yes"}, {"code": "order_tax_mode", "label": "Tax in prices", "value": "prices exclude tax"}, {"code": "offer_prices_decimals", "label": "Decimals in prices", "value": "2"}, {"code": "multi_currency", "label": "Several currencies", "value": "no"}, {"code": "channel_pricing", "label": "Prices by sales channel", "value": "one price for all sales channels"}, {"code": "discount_period_required", "label": "A discount needs a start and an end", "value": "no"}, {"code": "discount_in_the_past_blocked", "label": "A discount may not begin in the past", "value": "no"}, {"code": "scheduled_pricing", "label": "Prices may be scheduled", "value": "no"}, {"code": "volume_pricing", "label": "Prices may depend on the quantity", "value": "no"}, {"code": "volume_discount", "label": "Discounts may depend on the quantity", "value": "no"}, {"code": "lead_time_by_seller", "label": "The shop sets its own lead time", "value": "yes"}, {"code": "timezone", "label": "Time zone of the platform", "value": "America/Toronto"}, {"code": "seller_cancelation", "label": "The shop may cancel accepted orders", "value": "unknown"}, {"code": "partial_acceptance", "label": "The shop may accept some lines and refuse others", "value": "unknown"}]}, "categories": {"at": "2026-11-23T23:04:45.764265+00:00", "value": [{"code": "APPLIANCES", "label": "Appliances", "details": {"parent_code": ""}}, {"code": "ACCESSORIES", "label": "Accessories", "details": {"parent_code": "APPLIANCES"}}, {"code": "CLIMATE", "label": "Heating & Cooling", "details": {"parent_code": "APPLIANCES"}}, {"code": "COOKING", "label": "Ranges & Ovens", "details": {"parent_code": "APPLIANCES"}}, {"code": "DISHWASHERS", "label": "Dishwashers", "details": {"parent_code": "APPLIANCES"}}, {"code": "FLOOR_CARE", "label": "Vacuums & Floor Care", "details": {"parent_code": "APPLIANCES"}}, {"code": "LAUNDRY", "label": "Washers & Dryers", "details": {"parent_code": "APPLIANCES"}}, {"code": "REFRIGERATION", "label": "Refrigerators & Freezers", "details": {"parent_code": "APPLIANCES"}}, {"code": "SMALL_KITCHEN", "label": "Small Kitchen Appliances", "details": {"parent_code": "APPLIANCES"}}, {"code": "SMART_HOME", "label": "Smart Home", "details": {"parent_code": "APPLIANCES"}}, {"code": "ELECTRONICS", "label": "Electronics", "details": {"parent_code": ""}}, {"code": "AUDIO", "label": "Headphones & Speakers", "details": {"parent_code": "ELECTRONICS"}}, {"code": "COMPUTING", "label": "Computers & Tablets", "details": {"parent_code": "ELECTRONICS"}}, {"code": "TELEVISIONS", "label": "Televisions", "details": {"parent_code": "ELECTRONICS"}}]}, "conditions": {"at": "2026-11-23T23:04:45.752491+00:00", "value": [{"code": "11", "label": "New", "details": {}}, {"code": "10", "label": "Open Box", "details": {}}, {"code": "12", "label": "Refurbished", "details": {}}]}, "shipping_types": {"at": "2026-11-23T23:04:45.725165+00:00", "value": [{"code": "STD", "label": "Standard", "details": {"description": "Standard", "standard_code": "CU_ADD-STD", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "EXP", "label": "Express", "details": {"description": "Express", "standard_code": "CU_ADD-EXP", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "CLC", "label": "Click & collect", "details": {"description": "Click & collect", "standard_code": "CLC_OPERATOR-STD", "click_and_collect": true, "mandatory_tracking": false, "delivery_by_operator": false}}]}, "shipping_zones": {"at": "2026-11-23T23:04:45.734193+00:00", "value": [{"code": "CENTRAL", "label": "Ontario and Quebec", "details": {"description": "Ontario and Quebec"}}, {"code": "WEST", "label": "Western Canada", "details": {"description": "Western Canada"}}, {"code": "ATLANTIC", "label": "Atlantic Canada", "details": {"description": "Atlantic Canada"}}, {"code": "NORTH", "label": "Northern Canada", "details": {"description": "Northern Canada"}}]}, "logistic_classes": {"at": "2026-11-23T23:04:45.744339+00:00", "value": [{"code": "S", "label": "Small parcel", "details": {"description": "Small parcel"}}, {"code": "M", "label": "Parcel", "details": {"description": "Parcel"}}, {"code": "L", "label": "Heavy parcel", "details": {"description": "Heavy parcel"}}, {"code": "XL", "label": "Freight", "details": {"description": "Freight"}}]}}', '2026-11-23 23:04:44.34213+00', false, '{}', 'on_acknowledge', 24, 'all', '{}', 100, 10, 20, NULL, 'alarm', 24, 20);


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
	(1, 'api_key', '\xa3301aef58f5e535f95fa3f8898ba92e007b1e704c3e7a24f0d78f39e490b6c90912acaf707b9e4ffd54727198b7b177ab09c3a6b41ce585e8871f46decec6ca', '453067b563641c80', '2026-11-23 23:04:44.344681+00', '2026-11-23 23:04:45.769812+00', '2027-02-21 23:04:44.344681+00', 1);


INSERT INTO comptoir.marketplace_cursors VALUES
	(1, 'orders', '2026-11-23 22:49:46+00', NULL, '2026-11-23 23:04:46.013403+00', NULL, '', 1),
	(8, 'offers', '2026-11-23 23:04:46+00', NULL, '2026-11-23 23:04:46.925807+00', NULL, '', 1),
	(5, 'offers_full', '2026-11-23 23:04:46+00', NULL, '2026-11-23 23:04:46.925807+00', NULL, '', 1),
	(6, 'offers_read', NULL, NULL, NULL, NULL, '', 1),
	(17, 'offers_push', NULL, NULL, NULL, NULL, '', 1),
	(18, 'offers_out', NULL, NULL, NULL, NULL, '', 1);


INSERT INTO comptoir.marketplace_heartbeats VALUES
	(1, 'orders', '2026-11-23 23:04:46.058536+00', '2026-11-23 23:04:46.058544+00', 0, '', '', 1),
	(2, 'offers_read', '2026-11-23 23:04:47.253403+00', '2026-11-23 23:04:47.253412+00', 0, '', '', 1),
	(3, 'offers_out', '2026-11-23 23:04:48.761969+00', '2026-11-23 23:04:48.761978+00', 0, '', '', 1);


INSERT INTO comptoir.marketplace_journal VALUES
	(1, '2026-11-23 23:04:44.349576+00', 'account.added', NULL, '{"name": "practice", "address": "http://127.0.0.1:37861"}', '', false, NULL, '2026-11-23 23:04:44.349589+00', 1, NULL, 1),
	(2, '2026-11-23 23:04:46.052964+00', 'order.created', 1, '{"lines": 1, "order": "302000001-A", "state": "SHIPPED", "before": null, "currency": "CAD", "total_cents": 2807}', '', false, NULL, '2026-11-23 23:04:46.052998+00', 1, NULL, 1),
	(3, '2026-11-23 23:04:46.053204+00', 'order.created', 2, '{"lines": 1, "order": "302000002-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 2804}', '', false, NULL, '2026-11-23 23:04:46.053216+00', 1, NULL, 1),
	(4, '2026-11-23 23:04:46.053224+00', 'order.created', 9, '{"lines": 3, "order": "302000009-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 8423}', '', false, NULL, '2026-11-23 23:04:46.053231+00', 1, NULL, 1),
	(5, '2026-11-23 23:04:46.053237+00', 'order.created', 3, '{"lines": 2, "order": "302000003-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 5614}', '', false, NULL, '2026-11-23 23:04:46.053242+00', 1, NULL, 1),
	(6, '2026-11-23 23:04:46.053249+00', 'order.created', 4, '{"lines": 1, "order": "302000004-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 3618}', '', false, NULL, '2026-11-23 23:04:46.053255+00', 1, NULL, 1),
	(7, '2026-11-23 23:04:46.053259+00', 'order.created', 5, '{"lines": 1, "order": "302000005-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 4309}', '', false, NULL, '2026-11-23 23:04:46.053265+00', 1, NULL, 1),
	(8, '2026-11-23 23:04:46.053269+00', 'order.created', 6, '{"lines": 2, "order": "302000006-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 6425}', '', false, NULL, '2026-11-23 23:04:46.053275+00', 1, NULL, 1),
	(9, '2026-11-23 23:04:46.053279+00', 'order.created', 7, '{"lines": 4, "order": "302000007-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 11208}', '', false, NULL, '2026-11-23 23:04:46.053285+00', 1, NULL, 1),
	(10, '2026-11-23 23:04:46.05329+00', 'order.created', 8, '{"lines": 1, "order": "302000008-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 7521}', '', false, NULL, '2026-11-23 23:04:46.053295+00', 1, NULL, 1),
	(11, '2026-11-23 23:04:46.0533+00', 'order.created', 10, '{"lines": 2, "order": "302000010-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 8837}', '', false, NULL, '2026-11-23 23:04:46.053305+00', 1, NULL, 1),
	(12, '2026-11-23 23:04:46.053309+00', 'order.created', 11, '{"lines": 1, "order": "302000011-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 2802}', '', false, NULL, '2026-11-23 23:04:46.053315+00', 1, NULL, 1),
	(13, '2026-11-23 23:04:46.053319+00', 'order.created', 12, '{"lines": 1, "order": "302000012-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 6015}', '', false, NULL, '2026-11-23 23:04:46.053324+00', 1, NULL, 1),
	(14, '2026-11-23 23:04:46.05333+00', 'order.created', 13, '{"lines": 1, "order": "302000013-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 4012}', '', false, NULL, '2026-11-23 23:04:46.053336+00', 1, NULL, 1),
	(15, '2026-11-23 23:04:46.05334+00', 'order.created', 14, '{"lines": 1, "order": "302000014-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 2808}', '', false, NULL, '2026-11-23 23:04:46.053345+00', 1, NULL, 1),
	(16, '2026-11-23 23:04:46.05335+00', 'order.created', 15, '{"lines": 1, "order": "302000015-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 4006}', '', false, NULL, '2026-11-23 23:04:46.053355+00', 1, NULL, 1),
	(17, '2026-11-23 23:04:46.053359+00', 'order.created', 16, '{"lines": 1, "order": "302000016-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 2809}', '', false, NULL, '2026-11-23 23:04:46.053365+00', 1, NULL, 1),
	(18, '2026-11-23 23:04:46.529764+00', 'key.added', NULL, '{"name": "till", "scopes": "orders"}', 'root (command line)', false, NULL, '2026-11-23 23:04:46.529771+00', 1, NULL, NULL),
	(19, '2026-11-23 23:04:46.72705+00', 'outbox.way', NULL, '{"way": "pull"}', 'root (command line)', false, NULL, '2026-11-23 23:04:46.727059+00', 1, NULL, NULL),
	(24, '2026-11-23 23:04:47.660838+00', 'account.mode', NULL, '{"mode": "live (stock)", "name": "practice"}', 'root (command line)', false, NULL, '2026-11-23 23:04:47.660848+00', 1, NULL, 1),
	(25, '2026-11-23 23:04:47.663553+00', 'account.mode', NULL, '{"mode": "live (price)", "name": "practice"}', 'root (command line)', false, NULL, '2026-11-23 23:04:47.663561+00', 1, NULL, 1),
	(26, '2026-11-23 23:04:47.666205+00', 'account.mode', NULL, '{"mode": "live (terms)", "name": "practice"}', 'root (command line)', false, NULL, '2026-11-23 23:04:47.666213+00', 1, NULL, 1),
	(27, '2026-11-23 23:04:47.667582+00', 'offers.live_for', NULL, '{"name": "practice", "offers": "all"}', 'root (command line)', false, NULL, '2026-11-23 23:04:47.667588+00', 1, NULL, 1);


INSERT INTO comptoir.marketplace_offer_read_batches VALUES
	(1, '{1,2,3,4,5,6,7,8,9,10,11,12}', 1);


INSERT INTO comptoir.marketplace_offer_reads VALUES
	(1, '2026-11-23 23:04:46.932632+00', '1925aa34-39c5-4e45-8eab-f0c012d9c42b', 1, '{http://127.0.0.1:37861/api/offers/export/async/1925aa34-39c5-4e45-8eab-f0c012d9c42b/chunks/1}', 1, 1, 12, 2, '2026-11-23 23:04:47.254101+00', false, true, NULL, '2026-11-23 23:04:46+00', -0.932632, '2026-11-23 23:04:47.169565+00', '{1925aa34-39c5-4e45-8eab-f0c012d9c42b}', 0, 0, false, NULL, 1);


INSERT INTO comptoir.marketplace_offers VALUES
	(1, 'S100000000', 'LISTED', false, false, NULL, NULL, '2000001', '100000000', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 20, 1999, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000000', true, 21, NULL, NULL, NULL, 20, 1999, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.72433+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 19, 1999, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "19.99", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 1),
	(2, 'S100000001', 'LISTED', false, false, NULL, NULL, '2000002', '100000001', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 21, 2000, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000001', true, 21, NULL, NULL, NULL, 21, 2000, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.724507+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 20, 2000, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 2),
	(3, 'S100000002', 'LISTED', false, false, NULL, NULL, '2000003', '100000002', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 20, 2001, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000002', true, 21, NULL, NULL, NULL, 20, 2001, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.724533+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 19, 2001, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.01", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 3),
	(4, 'S100000003', 'LISTED', false, false, NULL, NULL, '2000004', '100000003', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 21, 2002, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000003', true, 21, NULL, NULL, NULL, 21, 2002, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.724552+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 20, 2002, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.02", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 4),
	(5, 'S100000004', 'LISTED', false, false, NULL, NULL, '2000005', '100000004', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 18, 2003, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000004', true, 21, NULL, NULL, NULL, 18, 2003, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.724767+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 17, 2003, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.03", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 5),
	(6, 'S100000005', 'LISTED', false, false, NULL, NULL, '2000006', '100000005', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 21, 2004, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000005', true, 21, NULL, NULL, NULL, 21, 2004, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.72479+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 20, 2004, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.04", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 6),
	(7, 'S100000006', 'LISTED', false, false, NULL, NULL, '2000007', '100000006', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 16, 2005, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000006', true, 21, NULL, NULL, NULL, 16, 2005, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.724802+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 15, 2005, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.05", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 7),
	(8, 'S100000007', 'LISTED', false, false, NULL, NULL, '2000008', '100000007', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 19, 2006, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000007', true, 21, NULL, NULL, NULL, 19, 2006, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.724813+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 18, 2006, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.06", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 8),
	(9, 'S100000008', 'LISTED', false, false, NULL, NULL, '2000009', '100000008', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 15, 2007, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000008', true, 21, NULL, NULL, NULL, 15, 2007, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.724824+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 14, 2007, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.07", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 9),
	(10, 'S100000009', 'LISTED', false, false, NULL, NULL, '2000010', '100000009', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 18, 2008, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000009', true, 21, NULL, NULL, NULL, 18, 2008, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.724835+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 16, 2008, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.08", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 10),
	(11, 'S100000010', 'LISTED', false, false, NULL, NULL, '2000011', '100000010', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 18, 2009, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000010', true, 21, NULL, NULL, NULL, 18, 2009, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.724848+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 17, 2009, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.09", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 11),
	(12, 'S100000011', 'LISTED', false, false, NULL, NULL, '2000012', '100000011', '{}', true, false, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, NULL, '2026-11-23 23:04:47.295949+00', 12, 2010, NULL, NULL, NULL, '11', NULL, NULL, NULL, NULL, '100000011', true, 21, NULL, NULL, NULL, 12, 2010, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '2026-11-23 23:04:48.724859+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:46.932632+00', true, 11, 2010, NULL, NULL, NULL, '11', NULL, 'S', NULL, NULL, '[{"price": "20.1", "groups": [], "channels": [], "price_type": "", "valid_from": null, "valid_until": null, "price_ranges": "", "discount_from": null, "organizations": [], "discount_price": null, "discount_until": null, "discount_ranges": ""}]', true, NULL, NULL, '', '', '', '', NULL, NULL, '', NULL, NULL, NULL, 0, NULL, NULL, 1, 12);


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
	(1, '302000001-A-1', 1, 'SHIPPED', 'SHIPPED', NULL, NULL, 'S100000009', '2000010', '100000009', 'Unlisted item S100000009', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 1, 0, 0, NULL, 2008, 2807, NULL, true, '2026-11-22 23:04:42.313+00', '2026-11-23 23:04:42.313+00', '2026-11-23 23:04:42.313+00', NULL, '2026-11-23 02:04:42.313+00', NULL, 1),
	(2, '302000002-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000006', '2000007', '100000006', 'Unlisted item S100000006', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2005, 2804, NULL, true, '2026-11-23 00:34:42.313+00', '2026-11-23 03:34:42.313+00', NULL, NULL, '2026-11-23 03:34:42.313+00', NULL, 2),
	(3, '302000003-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 1, 0, 0, 0, 0, 0, NULL, 2007, 2806, NULL, false, '2026-11-23 02:04:42.313+00', '2026-11-23 02:04:42.313+00', NULL, NULL, NULL, NULL, 3),
	(4, '302000003-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000010', '2000011', '100000010', 'Unlisted item S100000010', 'ACCESSORIES', 'Accessories', '11', 1, 0, 0, 0, 0, 0, NULL, 2009, 2808, NULL, false, '2026-11-23 02:04:42.313+00', '2026-11-23 02:04:42.313+00', NULL, NULL, NULL, NULL, 3),
	(5, '302000004-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 2, 0, 0, 0, 0, 0, NULL, 1809, 3618, NULL, false, '2026-11-23 03:34:42.313+00', '2026-11-23 03:34:42.313+00', NULL, NULL, NULL, NULL, 4),
	(6, '302000005-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2010, 4309, NULL, true, '2026-11-23 05:04:42.313+00', '2026-11-23 08:04:42.313+00', NULL, NULL, '2026-11-23 08:04:42.313+00', NULL, 5),
	(7, '302000006-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000011', '2000012', '100000011', 'Article hors catalogue S100000011', 'ACCESSORIES', 'Accessoires', '11', 1, 0, 0, 0, 0, 0, NULL, 2010, 2809, NULL, false, '2026-11-23 06:34:42.313+00', '2026-11-23 06:34:42.313+00', NULL, NULL, NULL, NULL, 6),
	(8, '302000006-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000009', '2000010', '100000009', 'Article hors catalogue S100000009', 'ACCESSORIES', 'Accessoires', '11', 2, 0, 0, 0, 0, 0, NULL, 1808, 3616, NULL, false, '2026-11-23 06:34:42.313+00', '2026-11-23 06:34:42.313+00', NULL, NULL, NULL, NULL, 6),
	(9, '302000007-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000000', '2000001', '100000000', 'Unlisted item S100000000', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 1999, 2798, NULL, true, '2026-11-23 08:04:42.313+00', '2026-11-23 11:04:42.313+00', NULL, NULL, '2026-11-23 11:04:42.313+00', NULL, 7),
	(10, '302000007-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000002', '2000003', '100000002', 'Unlisted item S100000002', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2001, 2800, NULL, true, '2026-11-23 08:04:42.313+00', '2026-11-23 11:04:42.313+00', NULL, NULL, '2026-11-23 11:04:42.313+00', NULL, 7),
	(11, '302000007-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2007, 2806, NULL, true, '2026-11-23 08:04:42.313+00', '2026-11-23 11:04:42.313+00', NULL, NULL, '2026-11-23 11:04:42.313+00', NULL, 7),
	(12, '302000007-A-4', 4, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000006', '2000007', '100000006', 'Unlisted item S100000006', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2005, 2804, NULL, true, '2026-11-23 08:04:42.313+00', '2026-11-23 11:04:42.313+00', NULL, NULL, '2026-11-23 11:04:42.313+00', NULL, 7),
	(13, '302000008-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 3, 0, 0, 0, 0, 0, NULL, 2007, 7521, NULL, false, '2026-11-23 09:34:42.313+00', '2026-11-23 09:34:42.313+00', NULL, NULL, NULL, NULL, 8),
	(14, '302000009-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000010', '2000011', '100000010', 'Unlisted item S100000010', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2009, 2808, NULL, true, '2026-11-23 11:04:42.313+00', '2026-11-23 14:04:42.313+00', NULL, NULL, '2026-11-23 14:04:42.313+00', NULL, 9),
	(15, '302000009-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2010, 2809, NULL, true, '2026-11-23 11:04:42.313+00', '2026-11-23 14:04:42.313+00', NULL, NULL, '2026-11-23 14:04:42.313+00', NULL, 9),
	(16, '302000009-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000008', '2000009', '100000008', 'Unlisted item S100000008', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2007, 2806, NULL, true, '2026-11-23 11:04:42.313+00', '2026-11-23 14:04:42.313+00', NULL, NULL, '2026-11-23 14:04:42.313+00', NULL, 9),
	(17, '302000010-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000009', '2000010', '100000009', 'Unlisted item S100000009', 'ACCESSORIES', 'Accessories', '11', 1, 0, 0, 0, 0, 0, NULL, 2008, 2807, NULL, false, '2026-11-23 12:34:42.313+00', '2026-11-23 12:34:42.313+00', NULL, NULL, NULL, NULL, 10),
	(18, '302000010-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 3, 0, 0, 0, 0, 0, NULL, 2010, 6030, NULL, false, '2026-11-23 12:34:42.313+00', '2026-11-23 12:34:42.313+00', NULL, NULL, NULL, NULL, 10),
	(19, '302000011-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000004', '2000005', '100000004', 'Article hors catalogue S100000004', 'ACCESSORIES', 'Accessoires', '11', 1, 0, 0, 0, 0, 0, NULL, 2003, 2802, NULL, false, '2026-11-23 14:04:42.313+00', '2026-11-23 14:04:42.313+00', NULL, NULL, NULL, NULL, 11),
	(20, '302000012-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000006', '2000007', '100000006', 'Article hors catalogue S100000006', 'ACCESSORIES', 'Accessoires', '11', 3, 0, 0, 0, 0, 0, NULL, 2005, 6015, NULL, false, '2026-11-23 15:34:42.313+00', '2026-11-23 15:34:42.313+00', NULL, NULL, NULL, NULL, 12),
	(21, '302000013-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000007', '2000008', '100000007', 'Unlisted item S100000007', 'ACCESSORIES', 'Accessories', '11', 2, 2, 0, 0, 0, 0, NULL, 2006, 4012, NULL, true, '2026-11-23 17:04:42.313+00', '2026-11-23 20:04:42.313+00', NULL, NULL, '2026-11-23 20:04:42.313+00', NULL, 13),
	(22, '302000014-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000010', '2000011', '100000010', 'Unlisted item S100000010', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2009, 2808, NULL, true, '2026-11-23 18:34:42.313+00', '2026-11-23 21:34:42.313+00', NULL, NULL, '2026-11-23 21:34:42.313+00', NULL, 14),
	(23, '302000015-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'S100000004', '2000005', '100000004', 'Unlisted item S100000004', 'ACCESSORIES', 'Accessories', '11', 2, 0, 0, 0, 0, 0, NULL, 2003, 4006, NULL, false, '2026-11-23 20:04:42.313+00', '2026-11-23 20:04:42.313+00', NULL, NULL, NULL, NULL, 15),
	(24, '302000016-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'S100000011', '2000012', '100000011', 'Unlisted item S100000011', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 2010, 2809, NULL, true, '2026-11-23 21:34:42.313+00', '2026-11-23 23:04:42.313+00', NULL, NULL, '2026-11-23 23:04:42.313+00', NULL, 16);


INSERT INTO comptoir.marketplace_order_walks VALUES
	(1, '2025-11-23 23:04:46.013403+00', 16, 1, '2026-11-23 23:04:46.013403+00', '2026-11-23 23:04:46+00', -0.015525, 16, '2026-11-23 23:04:42.313+00', '{302000001-A,302000002-A,302000003-A,302000004-A,302000005-A,302000006-A,302000007-A,302000008-A,302000009-A,302000010-A,302000011-A,302000012-A,302000013-A,302000014-A,302000015-A,302000016-A}', 1, '2026-11-23 23:04:46.05639+00', 1, false, '{}');


INSERT INTO comptoir.marketplace_orders VALUES
	(1, '302000001-A', '302000001', 'SHIPPED', 'SHIPPED', NULL, NULL, 'CA', '2026-11-22 23:04:42.313+00', '2026-11-23 23:04:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.039326+00', NULL, '2026-11-23 01:04:42.313+00', '2026-11-23 02:04:42.313+00', '2026-11-25 23:04:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2008, 799, 2807, 476, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', 'CPCL', 'Canada Post', '1Z302000001', 'https://track.example.com/cpcl/1Z302000001', 1, '\xe8602e8b1e2ede884b8aebf598df4b6a', 1, NULL, NULL),
	(2, '302000002-A', '302000002', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 00:34:42.313+00', '2026-11-23 03:34:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040008+00', NULL, '2026-11-23 02:34:42.313+00', '2026-11-23 03:34:42.313+00', '2026-11-26 00:34:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2005, 799, 2804, 476, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x61661dc8447af487174d2c5a5cc6283d', 1, NULL, NULL),
	(3, '302000003-A', '302000003', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 02:04:42.313+00', '2026-11-23 02:04:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040083+00', '2026-11-23 23:04:46.040088+00', NULL, NULL, '2026-11-26 02:04:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 4016, 1598, 5614, 952, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\xe5ffeeed8f84d53f992b078ed47c0fbc', 1, NULL, NULL),
	(4, '302000004-A', '302000004', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 03:34:42.313+00', '2026-11-23 03:34:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040104+00', '2026-11-23 23:04:46.040106+00', NULL, NULL, '2026-11-26 03:34:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 3618, 0, 3618, 614, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x8d6ff88d0e253b2bbaf05ea9d04c6b95', 1, NULL, NULL),
	(5, '302000005-A', '302000005', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 05:04:42.313+00', '2026-11-23 08:04:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040117+00', NULL, '2026-11-23 07:04:42.313+00', '2026-11-23 08:04:42.313+00', '2026-11-26 05:04:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2010, 2299, 4309, 730, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'EXP', 'Express', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xd4482b4d937c1d79c381d0966408155f', 1, NULL, NULL),
	(6, '302000006-A', '302000006', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 06:34:42.313+00', '2026-11-23 06:34:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040127+00', '2026-11-23 23:04:46.040129+00', NULL, NULL, '2026-11-26 06:34:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 5626, 799, 6425, 1088, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x2202a4683cd69f0f1d85c40d6da6d98a', 1, NULL, NULL),
	(7, '302000007-A', '302000007', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 08:04:42.313+00', '2026-11-23 11:04:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040138+00', NULL, '2026-11-23 10:04:42.313+00', '2026-11-23 11:04:42.313+00', '2026-11-26 08:04:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 8012, 3196, 11208, 1902, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', 'WEB-302000007', NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x9bb0737811659cb8f55fc7bca7e4952d', 1, NULL, NULL),
	(8, '302000008-A', '302000008', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 09:34:42.313+00', '2026-11-23 09:34:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040153+00', '2026-11-23 23:04:46.040155+00', NULL, NULL, '2026-11-26 09:34:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6021, 1500, 7521, 1275, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'EXP', 'Express', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\xc9dedb3d2a85cdbdd521000d7a66e05b', 1, NULL, NULL),
	(9, '302000009-A', '302000009', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 11:04:42.313+00', '2026-11-23 14:04:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040165+00', NULL, '2026-11-23 13:04:42.313+00', '2026-11-23 14:04:42.313+00', '2026-11-26 11:04:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6026, 2397, 8423, 1428, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x09426c0537ea956835eeb76faa078755', 1, NULL, NULL),
	(10, '302000010-A', '302000010', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 12:34:42.313+00', '2026-11-23 12:34:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040174+00', '2026-11-23 23:04:46.040176+00', NULL, NULL, '2026-11-26 12:34:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 8038, 799, 8837, 1499, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x2fad4ed8ea475368e7cf3e68aa7cabdb', 1, NULL, NULL),
	(11, '302000011-A', '302000011', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 14:04:42.313+00', '2026-11-23 14:04:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040186+00', '2026-11-23 23:04:46.040188+00', NULL, NULL, '2026-11-26 14:04:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2003, 799, 2802, 475, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x9214f8039add1a3dd45ac86d4d2d1a48', 1, NULL, NULL),
	(12, '302000012-A', '302000012', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 15:34:42.313+00', '2026-11-23 15:34:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040199+00', '2026-11-23 23:04:46.040201+00', NULL, NULL, '2026-11-26 15:34:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6015, 0, 6015, 1019, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x583051aa130f38fc0dc7f7e8b71fcb85', 1, NULL, NULL),
	(13, '302000013-A', '302000013', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 17:04:42.313+00', '2026-11-23 20:04:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.04021+00', NULL, '2026-11-23 19:04:42.313+00', '2026-11-23 20:04:42.313+00', '2026-11-26 17:04:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 4012, 0, 4012, 680, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x719ee68d0047fdb442df36805e47b03b', 1, NULL, NULL),
	(14, '302000014-A', '302000014', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 18:34:42.313+00', '2026-11-23 21:34:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.04022+00', NULL, '2026-11-23 20:34:42.313+00', '2026-11-23 21:34:42.313+00', '2026-11-26 18:34:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2009, 799, 2808, 476, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x8268ffaa1dc7d76738291f6a35fce388', 1, NULL, NULL),
	(15, '302000015-A', '302000015', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 20:04:42.313+00', '2026-11-23 20:04:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040231+00', '2026-11-23 23:04:46.040233+00', NULL, NULL, '2026-11-26 20:04:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 4006, 0, 4006, 679, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x18229b0b37e970cbcfbacb98eb73d6ff', 1, NULL, NULL),
	(16, '302000016-A', '302000016', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 21:34:42.313+00', '2026-11-23 23:04:42.313+00', '2026-11-23 23:04:46.015525+00', '2026-11-23 23:04:46.040242+00', NULL, '2026-11-23 23:04:42.313+00', '2026-11-23 23:04:42.313+00', '2026-11-26 21:34:42.313+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 2010, 799, 2809, 476, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x42ab892aba036c9a47f940f674a138ba', 1, NULL, NULL);


INSERT INTO comptoir.marketplace_pace VALUES
	(2, 'PC01', '2026-11-23 23:04:45.660197+00', '2026-11-23 23:04:45.755328+00', 1, 0, 0, 1),
	(3, 'A01', '2026-11-23 23:04:45.67811+00', '2026-11-23 23:29:14.482809+00', 1, 0, 0, 1),
	(4, 'SH21', '2026-11-23 23:04:45.688561+00', '2026-11-23 23:29:14.494452+00', 1, 0, 0, 1),
	(5, 'RE01', '2026-11-23 23:04:45.702218+00', '2026-11-23 23:04:45.794381+00', 1, 0, 0, 1),
	(6, 'SH12', '2026-11-23 23:04:45.717843+00', '2026-11-23 23:29:14.524395+00', 1, 0, 0, 1),
	(7, 'SH11', '2026-11-23 23:04:45.728805+00', '2026-11-23 23:29:14.533046+00', 1, 0, 0, 1),
	(8, 'SH31', '2026-11-23 23:04:45.739285+00', '2026-11-23 23:29:14.543684+00', 1, 0, 0, 1),
	(9, 'OF61', '2026-11-23 23:04:45.747512+00', '2026-11-23 23:29:14.551986+00', 1, 0, 0, 1),
	(10, 'H11', '2026-11-23 23:04:45.755769+00', '2026-11-23 23:05:46.963558+00', 1, 0, 0, 1),
	(11, 'OR11', '2026-11-23 23:04:46.016974+00', '2026-11-23 23:04:47.043421+00', 1, 0, 0, 1),
	(1, 'V01', '2026-11-23 23:04:46.933907+00', '2026-11-23 23:04:47.02418+00', 2, 0, 0, 1),
	(13, 'OF52.full', '2026-11-23 23:04:46.94899+00', '2026-11-23 23:29:15.759325+00', 1, 0, 0, 1),
	(14, 'OF53', '2026-11-23 23:04:47.162238+00', '2026-11-23 23:04:47.335291+00', 2, 0, 0, 1),
	(17, 'OF54', '2026-11-23 23:04:47.179154+00', '2026-11-23 23:04:47.20141+00', 1, 0, 0, 1),
	(18, 'STO01', '2026-11-23 23:04:48.048479+00', '2026-11-23 23:04:49.080963+00', 1, 0, 0, 1),
	(19, 'STO02', '2026-11-23 23:04:48.705397+00', '2026-11-23 23:04:48.967984+00', 2, 0, 0, 1);


INSERT INTO comptoir.marketplace_raw VALUES
	(1, '\x7801c557516fdb3610fe2b819e135b9293b6f19b667b6d86d4766d05e83a0c0423d10e11895449aa495ae4bfef8e1465c94a86ec69058a56bce3f1f8dd77dfd1bf029a65ac3254648ce42ce39a4b41726a58300de2307e77164567f1240da369783e3d8f479368f22d380d322a08fccd58114c77b4d0cc2de93b59117dc7abc3ea1d1502bd7e0599cc31ea2c81fd05bdc5c5604605cd69f00cdb65593295715a109e836512c621fe89f034c520a37c90579cc693a3bc6aa598c89e08d792b407ce3146ad8d841382a9a88be2f00db7bee52f05874bc7c7c15d089273c532533c918a3e69a25951605c8f43731011d2f01dcfa841485949395cd89d9db382ff60eaa9b950b3c875266b6100d7b2a27c2f7430fdebefd36057173b5e142513c6a208ffe2692d9ef3c5efc9cd751a3c0388e00b5929b6ab45ce00c526a53baa89bf3f2999d6740f95e818b9c8786e0fe82dfe903c3b387261bf0130037781ec5cde05d586d415726658a1c9a04205a3b9e1252346364c894e03a972a608cd738e600105769c1579038033f6497186247286820b869e000890d2dd3d981a553b4e02456d059a60500eb697007d438e64365b6cb7abcdd5628b24f156cfcf04ba436ba9381c0166e028d7b645760c80391fc5907c6755c17ef28342a1a2c928ec990c7d6cd2a42596399886a38b0b74b15df1699bc201b8dfed7d86ca7702db98cd863737c3db999d339d295e21f8beacf9311dbd8165d859c2287e5be386065800a4f9df7f2444c9a8ae1573fc769492bb1dd0012b6e35200224dd92beaf411ab691558630bc4412585f6d10f906cb0835e3408e7fe715d2e74871ce92b3a3081cdae9110ad30b6bcfc4743e5dadd70bd498ce992e21289586e677793577b354b7a7f67c1ac67927bee782d4821b5229db8471380a3f9c062f7c75efc7c54efa425957e2d8466e2195fb5c3eb4f575563c01516e62cbbcce0c2844cea96b29fb5f522bd4eab1fd1857ca7a8d79092a32ee96a2b46dfd540185833fd68b8f8088715fd7c9e6e322404e37bba1f571520ccbd9daada91bdd5b0c37059e70230aae41734e40bdcb931e27c0b504f16db959d52a030d843a033caab47ae051fa5e5301219f6c7541d61928b3d731570c27290db971b855ad4377441e8f22ebc9c59eec201bd46b9037056262a5db1e187c46310135aef714b0b2ea0fcad41b5d4b3078a2addc8762cc90c8e7af8dfd8efdf74f5ef93eb8bef8ed249e5de2747da08addc95a037078295869d36b18f57e747979bcda6596638a43a4bff7558a1db9bd1861288bd1283c3f0d5ea36d4f2edbba42147fff838402fbe8234cd322abdd0820aab6cc596f56ebd526bd5a2d936b92ae48f27975b384010af4c41d05dbc304c2e98dc3cfdd7898663c7a0772f03fa489327350073f4c301d7b016920f9c3e4c021f5fe1d5cccae7bf5f8300adfa3b713ac96e0eeae6ed193ee58dd7aa23514b69ef948d370c623c0a51b7969f2952cbeceae6fe61df16c807699c0f30ac7426a45a4b744f21a0a6dc7150c87c68f346a33db2ce6572999251b14656f7c90ea7e57c807908e75f227592d09cefe759a2c670b743b92d9838240e75655c1a1e98f75c5810a2fad3a03ab2f4508ddf5bd96308f7082b9b40162860f539c91bf0eb0bb3502a2d4becffc8eb6341d1fffd2c498dd16cea882170ac4685ed8ebd935ca064a150a9037436d444e55defa25cb649e90f5cabe3d0eee12de9f0204b1799d9faca536dd78393ce170808147fb13e162f0d06be3bd2230752e3b00b5de46d1ec1eb286e0d1b7ee8f8081473396ee8ca9f4743cb61b47ec115ecf051b41078cb32a2bc6af05014e791cb629f2e4101f4dfe01b86d301b380cc0bc21c97c7e7614eba784d7852fcb62996e925e65acd91fb512862a2e4fa048275f6a76cb3238d451ec2dfd0cbe8a0a4d336c8bc14fa5e1af99aeb7a8cb5bfc5111a407c49fff0184cbbd44'),
	(2, '\x7801c5576d6fdb3610fe2b813e278e6ca7e9ea6f9ae3b51952dbb515a0db30108c483b442452e54b12b7c87fdf1d29ca969c0cdda715081af18e77c7e71e3ec7fc486851f0da525970c278218c5092306a79324946e9e8f26c383c1b8df37434195f4c2e4683f170fc67729a145412f82978994cac763cac987b5513732fea76f19e4a893e3f9242318c39cd607749ef7031995249194d5e60b7aa2aae0b414b221858c6e928c57f23cca539d4c35eab2aed55e5b4e6b2d811611469135e610c67ac820cc944bab2dc7fc399efc41bc1c7fde021046142f3c2963b52d39d21869725c6ddd0d2200c4d222295151b51508b80f28a0a3870c8cd78291eb9de35076a16852994931650ad6a2ab6d22493bffe3e4d36aedc88b2acb8b41e45f81fb3b5785ecd7ecb6e6ff2e40540045fa84af38d938c038a4d49f7d490b6ac8a1b43b7d08903a39085603e4167f1518962ef28a4ff06c02c9c05aa0b7597d458e26a64ccab1dea815872caaca838b1aa21caf034519a714d286302c1020a6c042f5903403076497186240a8652488e9e000850329cbd659f27a8ef40130cdac1b70aa06fc8914da7b3f57ab1ba9ead9124d11af999c1dd3046690129c00c1c15c65f900d07602e062328fe6055c37ef248a151c3f120ed982c7d6ecaa415b63999a48377efd0c5df8a4feb1c12e0feb0f7053a7f10d8c76c36fcf465f87966336e0a2d6a043fb695f5e9180dbcc09b25ad16770e3734c00220cd6fff911015a7c6691ef81d28a5361ba003763c68c07be8b55f320f0ea4613df4ca90a697488260b0887c83e57088eb9e52488e7fe795f7e893ebac1741c0757a86c674c21acc89e57cba5e2eafe71fbb49bd15e8480ddcfe505873b87d611d9f8672d1496c85244e0a4b6aed6fe1281da4c09757be0e0f28e446c54e795712e846eea09407a69eda06072b6640989bd88ab9c2928a3341c39df2bf12a751accffdc779adbdd7b9a84046ce0f7b51f97bbdab1195df973344c486af9b6cf5719620a99bdd70f771521cf7b3b57bd361f468b1c29698e15696c280e89c807c57271d52806b05eadb92b376ba0011e404e1d195178488d237472584dcf9f682ae7390e62864a11941531a76e370ab7b0e7e4dc82dd9405e946650320dbae155da874e3ea36e80f0ba2d0554bcd0830875a6d41c0c91538bf0a139b764182b35d67f8fe2f7775147cadfbcfbf56434fd8083f4896a7eaf9c0188b07c5869cb6bb8f37ef0e1437ff590438113e1ecddbd6f92a9e7f66a8463051c0ed28bd3e42d827694b1ed204489e7dfab25f08c3ec3e02c0b578679ab9de7c872b5582e56f9f5629edd907c41b2cf8bdb39cc4a2022ee28f916860d0e6a9c73e1c4c7658e069770f3ff8732516ef63a10e70696e30fa02c14bf1f12388fde5fc2c1fc7ad4895f0063f40e7ad852399c352c46d21d0959479f8e35ac63eec917ce7344b80ae32dcfbe92d9d7e9cdedd50c1f63216f837428059e52380272af179d25c21c74da8f2618a98d1f698465ba9a5d5de7649aad306e343e29fdb029d513a8c432fb832ce604e7fc32cfe6d319baf514752f167075ebba1470bffb1212508557952bc01a7b91c2f5fae614cc1e1c21a16cc098e32314e7e18f3dee618d80feb46fb1b8a3edcd814f7c5562ccc33b5c500daf1188e1810d19dbdb178dd019c9a8666f782978604a10bcde6e064f331c87805afbf0bfccd3de13bb4df6869a38a60ec068bdada6c50368e451d6680843a6571276396adc3ac716ef03a229bed3d6cd818f1c7a4824d35b925d5d9df5627d57f04c68f4663a9be7abece6309237c7540b69a916ea04103ef9e2f81d2fc035b0e367ee22f86a2a0d2d90d1affd45d37b2f1f7a4b57dde1db3fc9f77f1dbdfc03ad4da8d3'),
	(9, '\x7801ed596d6fdb3610fe2b813e278e242769e26f9ee3b51952dbb51da0db30108c443b442452a5a8a66991ffbe3bbec892ec765dbaae40e102454bdef178bc7b788f79fa14d0246185a622612465092fb91424a59a0583200ee3b3a3283a8afbcba83f084f062771af1ff5ff080e83840a027f13960503ad2a6667ca3b5990f28e17f5e41d1502753e05894cd1e66808ab337a8b93c1880a9ad2e00956cb3c672ae134233c05493f8c43fc73817b2906fea4bbbc8a3a5e554a31913c125e4a526f788936aa524bd82118882acb366338f32dff8cf193ae716b82a45cb144678fa4a08f25295996a1dd15cd4a0c83db8808a9f98a27546340594e391cd8ee9db28cbf67ead11dc84df2329195d010d5bca07c2dca60f0e75f87c1aaca563ccb7226b48922fc8bbbd5f1bc1cff3abcb95e064f1044d005af145b5522651045e7d21d2d49ed56ceca92ae21130d2117094fcd06adc9f792271b452ecc1802a6e12ce09df53ba3a526558188d999a14e10334653cd7346b47440890e03a952a6084d538ec10208ac38cb5217002b6c83e20841640519170c35212000497bf61a7d06a02603ce18a483ad2584de8163381a8d178be9fc6abc409078a9c7e710ee46594ac5610b10034679692ec88a41604e7a3138df9855b09ebca790a8a8df0b5b224d3f3837698e690e0661eff41455ccad78b558c206b8deae7d82cc370c1b9b6ec1575f86af4776caca44f10283efd39a76e1e8052cc19b25b4e2b7152e70818580b8fffd4b40e48c96956216df165272b5023860c64d0d88102166aabcafa0342c225319c22844105881c6c8bb584611ce1b482138be8c2ba3d105d751c70287ebf40112d3325be29ee8ceababd9ec6af2b2bda991021c6909b7df3ae60eb771aca5e320e795f89a0b5209ae49a1cc2d8cc35e787118ec18350fc8c54afa4c195562e1466ec195fb543ed409b652dc01c3ec6ccbb44a34c959caa9bd53e6bfa45258ac8fcde0b85046eb98e750468e9bb9c8cdbd7e2c302abfcdc618116d47d7c3f9cb7180a076abe1ee23536ce7b3961b51d3ba9768ae33dce14664bc84a27300e53b3f6881025473a8be35388b4a25500419c1f0a8dc14041fa577151560f2d1a417ea3a83d2ec0b994d86ad290edd486e4547c1cc71b1262bd8174b3354320575c35469633a788d75030a6fb5a6101553e8a108b5586a02028fa9a91d28c63489bca7a536e3d88f3ff2c243fefaf4978378748144fa4015bb9355092142f761a676cf61e745ef0280d49e6d62c862c29ebdab656ad736983a6a3b2d6c57c0a8179e1c069f0368ab32d619042bfefc9b6a0938a31f8038b3a4ca2cdfaaca6064369fcea6f3e5d57432bc26cb2919be9ede4c802b0188b822636b201b246ae4397be26d37e3de19dcfc1fe026969b4d1df0bc81ee9803480dce6f4802f9e8c5191cccccfb3a71de0bcf9f0ef7e418757e29fe34e418d71cd82ea686c2be0b39c66da673e4887e74a8ed7f2547b8a21ef361cf0f9a65edd9d4688c3d9f193111dfca8c68c3f39f254dcf8c4dc93f30a353dd33e39e1907c19e1981192ff6cc089d9d9f9419f1b5b4ebd9189e237f7d1766ecef64c6fe0f66c6f045931aebd17fc28dd6dab3c9d1e4e21bc9d1d8d8498e2dc997c9d1abeec9714f8e7b721cc4408e67f8c8b43fe9eb0e887d22db49dfabd8ea7fb5da5adbadaf96b8d3f5c236303ecc73db155d0edf92f1dbd1f5cde5187bf8765ff740b7ae40071e3b874bd3666a4d91b4820681e9684227d6e911d78f1acdc797574b321aced1ae173e4875bfcae403bc5b66c3dfc97442b03d3c5b0e27a331aad946dc59d88be199ddec3141c7a728320e6da1e62c76efed631c9af1550252ff840fa12bf3ae92d0b2c4cea3751b62ccf0db05b6513f6de26ee708b4adea16be5f51e7a6a1e33f46a04dd8a4eecb245441131b6c98c0da1db78490199152957e464bc27709017db2ceea143afad84585a8d5df8bceb67e55d49bf9475abf7701bcb499ae52d988463daf154deea1b7b6b5ad17d8e664c7274cb3ef8d2d9698e38d4114f9fefec29d784ba1138a607443869797471d5b1f25b4975d9f6a349e2ce7c3eba62523f65b4d85a68acb0308f1c19b8addb204542d3c9a3d9c083e2a9c7b818bd539ccc18f0838b128698298def529acf3a1a5a92daafc163f1a05cbcd67b5a7bf01c2d46eec'),
	(3, '\x7801ed586d4fdc3810fe2b289f97902c2c6fdf72cb1ec789b2885dd4de9d4e9649bc8b4562a7b6534a2bfefbcdf8259becd2d2726a4f278184209ef1cc78e6f178663e4734cf596da8c8192958ce35978214d4b0e85834653988722a08fce6ac8c8e17b4d4cc2de95b59137dcbebd5ea2d1502b93e47b92c607f34cea24154d21b5c8cc654d082468fb05d56155339a725e10550769361823fbbc09d2b06ba0b6f41344c86fbdb69ba3ddc9d27c3e364ef786f18efa6bb7f2267a31413f903e15a9256e189a5682341437b82c67dc3f96ef84ab83f5e4be48ae5a67c20357dd044b3b24409e1c4814b48c3173ca706ddc42acae1684e50c14afe81a9879ef30aae73d908031eac6aca974247c77ffd3d88164db9e065593161acbfe02f6a6b3d7732f935bb3e9f478fe02ee005ab145b34a260e02f6fd22dd5240f66554c6bba049f77885ce4bcb00a7a8b1f24cf578c5cd86f708d81b38075ee3025d5863435e2e05b6251325a185e3162a4c7443a88a42a9822b428383a0b82bde0ac2cbc031cb11ffe6d848b23945c30e4048700fcdcd9dbc33934da107869100fb694e07b8f836c3c9ecc66d3abb3c90cf110a8018a19405e6ba938e87070e4dae27ec1c0337bf110ac4790fa5505fbc9070a914a77e3a44732f4a3b7935618e7e83889472364b117e0b7d91c14e07eb7f71142df116c65fa0ddf8cfba7405c309d2b5ea39f4304379017082cc7eb228ce2370d6ef02e84a3fbffbe33f615a3ba51cc41d9a1472e1610790caebbd8471056bba4ef1ab8efb3d45ef72439c4783b82411f7bafa529ae5bf4200ebe0e21cbb18ea3ed35091c6ece4708414fac469d60cedbec6c7e76714a103497f3ec623ce9abb77c8041aae1ca3b13fd315726f6783ccc02135f72411ac10da995bd7ac3244e0e06d1135fdda372b190216696953888911b30e5ae90f76da81d1535a0c3bd6c5934b921152b387517c9fe4b1a85b978c77eecd4ca72edf00a72c74e372a95bdcc0f35fae7f7cbc92978c4b8aff3ecea74122190fd6eb8f0f8126c46b6a55b52577aa0186e4ad4702d4aae21d36c4176aeb67af000d60a526e0bd3ba5139643e46d03daab2492078e97d4305887cb0818664ce201f87ece582e11289c7393e5ef51a835de3624916a017f331a42f05b9c2a6662b3a7a835901b26db3a4e0159bdd21f1f41ea10b2004744ddd8762cc903458aa8dfd1e86ef4fbc0ee03f1ffdb2351c1fe13b794f15bb958d0617a1f9b0d29ae7b173101fc1ddeaaf7631e430e1cebece65f3d52698d6d89e94f054d6db1b445fc2a7bfd6a73619b6010421e1f82e418e30b7c22abc9565de94ee89558d45c8e5d5f4727a353f9b5e64e7643e25d99be9f5053c8f0388d02af1ee3f6bc3e533361cbcc006b80a6875c996f0c6617d80cfabf3f9a6a32005fd7c3761da5b65a1e0b0b4ebbd347e3e803fc0795fb02cdec30463a4018faede4b7c9a0f20c66e3da4cfc338d9c793bc160a6b05f2ffaf5048f1817ea25048137c917f48a13044c9ab77dc170ac3de6248e5ff49a100f93d201d9ef6f0d54df22f2f14acb417170a362affb250b0324239e06a085f28f4285f2f1402eb6ba1f05a28bc160a30b279713d8569eff942e1f91ae667560ae977950a87c8ed127edb0cb85acd2d7e43aeeff57a9bfd608fbcd60ae240046bc5ca8d07e6d93b3279373ebf3e99e0dcca59e06b466714cca2b0b19edbdeabb7448a06c26c1b7e289b3d1ff14ddaf86a72723627e3ec0ae506e2bd54778b52de43c77599fd41a617fd96d73f337b499c4291d56dbca0c8aeeb9243afd45dc539962bc5602cd5e4400d9565f23888de37123a7a6ccc9dd9e06d86f33a9c327c5e45c0ad11e8e5da6156d8d146a9c313c672281394b4cd4a4e154c73408675acd3b84184c88882aae20b5c122674029ac7b5dd05ccb670c8005e6ba791fb1bd3c85699f7623a8a8f0e3b06d64d213bde68d98da2f91d349c1b6a03c175ec6b36619843c3389b638c57029114065d337fe20d86355744e36b929d9c6cafc9fa2461fae2bbb7b713db3ab57a2c2de879cba07d5762cbcf78032ebaa5fb513c82aaaa57ba8ff6e314ba0e38a9d034472cf766a7dd75d1543761a0fbf80f28a2bfb3'),
	(4, '\x7801ed575d6fdb3614fd2b869e63c75f4d5bbf698edb6548edcc56b06ec3403012e510912895a292a641fefbce2545d9b2d32edbf30a0435792f79bfce3d977a0a781c8bd270150b96885856b2502ce14604335567d9491073c5f0178b2c98a53cab84dbaa6e8b9255b7b2dcedde72a548eb29888b04e78379189c0419bfa1cd60ce154f78f08ce3459e0b1d4b9e31994032198e87f46f0aed580bd84e1a0f82f1707cd61f8dfae349349ccc26d3d9743c988c267f9066adb550f1239355c15a83e75652990216da086ab7467c37727779135e2b945ac4267b64257fac5825b28c6ef0117b2d551899ca981b4a93c8b94468eea24464f25ee8c74ef21259c545ad0c3298975c6e5515ccfefceb2448eb2c9559960b656cbef03f596b3377bef8105e5f46c133d2055d78a5455aab44205f8d4bb7bc62b1772b1755c5b7c8f99e50aa5826d64067f3be90f14e512abb466a0c6281772e988c5786d525e1e035b5c8044f8ccc0533458389d14950e84468c6934452b250ec548a2c6912e084ddf2f7092e4e90492548130901fc5cec6d700e8db604cd6da887d816c87d8383703e5f6c36abf5c5624378f0520fc51090afaa424bd870709495c57d2a90993783e9a4b3ab719edd73546a34190c3b22c3bf367ef29cea1ccc8683b788bdf1e3e74d040374de9d7d46e909fd8d397b6773e0d5b87f09c489a8622d4bcab3afe011f2bc40c4d42eca687953d381268508bdf9f52f6b9f0b5ed55a38283bf414698aca53716d638fc628abddaaee6af4fb6664db7d381a51bd9dc0508e9bacb97d8b1ec2c18f2164350e71d4b737ef6e90e89caf28c13ebc584536e1ce6fe14574b1fcc808345751b89c2fc8addd61ab070cf20a2def5c6cc2fc8e4e0333af24b752b15a49c34a6d5b6f3c1cc0936631391b8cde35abfd48a54a0b5f32abca1cc2d80d3cb94b8a87b6d24e4a0610e1bbc1f03ddd5624756c582e12c95d1fd99facd644c5a77671da689dca1cd471ba5f94dcf6f26349e9f9e56af11109316e7519ae3f2e02c2b1b7e106c171615bb915eddfee25469a8c2c5cab4c56209a1ec839ef75d001d51c8ceb50fa14f0b22c342d89078daeed2c72c4ea730568a7725ba3e76c33e08c6d4c069c018e8321329f6a2118d9aad8979a2bb8f1e84f4be261e2aa4e47059150bd12230b6cdaa38b10bd5b2171ee66576c2d907630e67eb59da4495ff86975bd8cd8eac3071a84a073abeeb9633a18a2552c98afd6ab4fab7e3b19fba18334350bee3f74dba6690f9bb63eb58e3123102990a4f3261fce9bdd79d8c3d813985c9ee77d24346e1a46a0315f1e28d83da9b62c4589687281e83558d50e319bd1e013d11ce652bde5c8989d83a0e8ceb85e42e0fb70e516288e61235f90cad8f5d8afbfc9d2d3c4e59b9f7ae3f97b4ae403d7e2b6a82ba089dcc74eeb5ed366a0edeed67eafb9de71811f6a39f41c35dd81da8b37f8e18066c14f96892d80450f089abfce9a57f1300d66d3c1db138fd923ab9db152fa02e3127fdf6ed4389b31cfe23a73af155ddb6e03b2ae56ebe862b50c2f59b4620e92a803e661cb541e91e3c1d988c0640a03df77a32b9881b6a67e7f9fca48db91a79bda00840bd56dfa62ff8074ff816f3be203aaa50707a53a77efcf28fccc169fe797d7e70b7a173a0f9a943ba7f0d6a3c1155972eb6cb1a4e51060a7d1634d1bcfd78bf38b88cdc335ddeb850f85be4bb3e201947615fece56cbee48d9cf92a5cf96d92cb165121df63fdfb92f81ffc0770ea22f512ae8e04b5de07d41ccea8a0c6c8248f15163f9aac5abdb63e0cbf669ed4fbca4e33f12e84e18693921e61a6f4bdc6161e82c1e09816395709d7c47abc05853ed5c6a4f277869d39307186bbf8dce8ebe8d5af597d8af4e8abd4cb4aa46f3f80e84ee033e12b8c7c34134d4109e90371175c3ee1c89fc937bd3447ba4709086607ecdc2f3f3fec15ddf30f2bd99f96219adc3cbfd9bacd89b5a29c3b52c7a486fefd75adc8818aaaf2730e86aae2a1ed303a2f331b7bfafeafcc67f613eff0d3838434c'),
	(5, '\x7801c5576d4f233710fe2b683f43c80be48e7cdb26e91d1597e4c222d15695e5ac9d60b16beff905c821fe7b67ecf52659a0a59f7a123ad6339e193ff3f819f39cd03ce795a532e784f15c18a12461d4f26494f4bbfde149af77d21f64dd4fa3eed9e8acdf19f4067f24c7494e25819f9c17c9c86ac7c38ab953153177a26a16efa894e8f39ce48a61cc710abb0bbac2c5644c2565347981ddaa2cb9ce052d8860601974fb5dfc778eb934877ad85b559db7aa725a73996f89308a34092718c319ab20433292ae2876df70e6957827f8e776f0108230a1796e8b2da9e8d610c38b02e3ae696110863a1191ca8ab5c8a945407949051c38e466bc100f5c6feb03d58bc2e4ca490ba89615151b6992d19f7f1d276b57ac4551945c5a8f22fc8fd91a3c27d35fd39bab2c790110c117aad27ced24e380625dd21d35a429abe4c6d00d7462cf28642e984f70b0f8a044be7314d27f036016ce02d585ba0b6a2c711532e6cd0eb5402c386556949c585513a5779c28cdb826943181600105d68217ac0620180f497182240a8642488e9e000850329cbd619f27a8ef401d0cdac1370aa0afc9918ec7d3ebebf9f2727a8d2489d6c8cf14ee86314a0b480166e0a830fe82ac390033ec9c0d0f5635ec270f141ad51b74ba07264b9fea3269896d4e46ddcee73374f1b7e2eb750609707fd8fb029ddf4be763d61b3e7c193ece6cc64dae4585e0c7b6b2361da381e778b3a4d562e570430d2c0052fff61f0951726a9ce681df81526abd063a60c7bd06f4fad06bbf64ee1d48c375cf2b43b7d74312048345e46b2cc3baa71492e39f79e53ddae43af1917711045ca72768cc3ee788c19c58ced7cbc5e272f6058bd96df156a0233570fb4361f5e1def1a929179dc44648e2a4b0a4d2fe16f6bb1dc8fffa63ff7842ae55ec93f724816c640585dc33f5d8b43758313e821c222be6724b4ace040d17caff4a9c46a53ef51fa795f65ea7a2040d39dd6f44e92ff5b642487e5b4c110e1bbeaed2e59769828cae77c3c5c731f1ba998ddd9bf6a3478b15b6c00c37b2100614e708b4bb3c3a6004b89620bd0d332ba77350404e101d5d7a358820fd705442c8adef2d883a075d8e2a163a1104a5a6364eb6aae5e0d784dc9035e4455d0619d3201a5ea27de8e41b8a06a8aedb5040c5ab3c28d0c1889a8121126a1e3e34e796f462a5c6faef7efcfe29aac8f7abf35f8efae30b9ca28f54f33be50c4084e5c34a535e644ebf7371d15edee750e04438fce1e677c9d4727b33c26bfd0b85bc47d0035d6c5a085122003bad04a2d127189b45ee8a306db5f324592ce78bf932bb9ccfd22b92cd49fa6d7e338349094cc41d05dfc0a8c1318d532e9cf8ad328770effe8732514e762a10a746bf33ecf903280bc5ef464432fad419c0b9fc72ddeb33184217e81c74a9a172386a588ca47ba562ff226007e69676e1304780cb30dbb2f4964c6fc757379329bec442de1ae8500abca350ff33af17074b843968b49f4b304f6b3f520bcb78399d5c66649c2e316e343e2a7dbf2ed423a8c422fd9dcc670487fc224b67e329ba1dcae94e2be0e6565521e07ab71524800a2f2a97833576a20bb7eb87533077707c84aa01628e0f509c85cf3bd8c31a01f969de617147d39a3d9ff8a2c498fb5738a71a5e2210c3e31a3236772f1aa1319251cddef152f0b894a077addd0c9e65380a01b4e6d13fccbaade775932c82d81613c7d41e1a8dbbd534bf078d7c95361ac29069d5845d8e1a37bd5da042a2fea2d67a537ca44d9f2a2fb86d7b0b89647c43d2c9e4a415eaa7822742ad36e3e92c5ba657fb99bc39669a4b4bb5504780f0d177c7573c07d7c08e0fdc4470d5541a9a239fdffa63a6f554def796ae5ce1b33fc9767f18bdfc0db5bda7d2'),
	(6, '\x7801ed58eb4e1b47147e156b7f63e30b98cbbfad712815b109366adaaa1a0dbb6333626f99dd0d21110f94e7e88bf53b7359efdaa640aa24555b24043b973367cee53bdf994f1e0f0291153c09040b45207399262ce485f08e93328a76bc80270cbf8188bce3058f726186f29b3463f98dcc56a3373c4968d5272f4843ecf746beb7e345fc9a06bd114f78c8bd076c4fe358a840f288c91033836ebf4b3f43ac0e94c0d9a1d5c0eb77fbc376afd7ee0fe6dde1f160ef78afdf19f406bfd2ca52299104f74ce629ab0e3cd1337991e284ea06a5f9c6fdaee54ab8bd5e352995088ae89e65fc3e67b9882292e06eec562569211732e0059949c45ce26a46502822f95ea8fb86f1429907699914b0609c71b94c72eff8b7df77bc45192d6414c52229b4bdf0974eab2c77327ee55f9dcfbd07980b6ba195128b320905ec6555bae1390b9c5ab1c873be84cd6b93320964a80f680cbe4f65b05a2813fd0dd314b80bb4339789785eb032a338788e2f22c1c342c68215a98d89de8e97aa5028c6c35092b1e0ec851451680d60269bee6f53b8988948268256c220083f73f7ea72261ab50bac34f8432c53d8dec6813f1a8d67b3e9e5d97846f1e0665d28fa08f93c4fe1f09ca6118e32d771bf10b0cc5ea70fed6ba30afbd97b0e4ff5069d6e63aae01fac9e3c263f7bc7ddcefe3e2dd109f0e36c8e0368bfd9fb00d7d7046b9976c3b3e37e5b1087220f94ccc8cece831b91e7264440e992144a5e97b4c19a1057b7ffbdd0f7b1e079a9840965133de96201cf93737562f7fa70ab1eca6f4be4fbaca7d3bddbeb91bfcd444136b65633e33a7a280efe3a84f48af5386a6bc92b091299f3012ea88717cbe94ca8f3b37f363f9b9c320a9a8bb93f198d49add566bd0e31c873a4bc51d15ef3913536ccdc22b994092b1359b04ce9d4eb773bd064f3a37e51992c52e731bd92990063d750e4364cef2a479b59924fe63692d3b00c0a168b50729345fa5f562a02e25dfdb19b29bd6a57c6008eddba4b629dc9f71919e7a78bf129cc5198af73fff274ec5114dbddc8762a039b6eade6f5545dba9b296411d109be2a641089d64daaf216529547e9b214ad4690604f0ce0ad82352b5500fc138ccca4620d05ce5aef4a9e40f6bd7637205d00951d8619971838b1d14e252c5b5ba0c764b2640b9c4ba80c1003566007f0488bf65e13620073cb25877934c6037e1aa5688209176353f3a1842858cf699a17fabbefbe3fcacca5c0f9fe0fadfee888aae51d57e2262d73d88ad4c748a59e0da183ced1d1fa683d964c6c98bb37f73e1a546bcbb64ad8867d7b3bde63716a93fb544362e5400871d73730b94f088b5154cc282823536855a943e5e2727a31bd9c9f4d27fe399b4f99ff7a7a354191dc81872af83d7c5285374fa870d4393a0086bf50092405ed88c412a58e6802555963748caf55895ea70b08f8f6a622605be191331a69533722f0fa09d5be8a09b72bd727b82952e00292c3556aaad2074337eea0f4b0d33da27b7c7bceb0dfd983d156fab1177286831752065aff6f660cc0806d8ca17b44a5f9ab30863e495e1574cb1888b9ac061d9a7f0fc6d005aed9381f0c3b3dc4be29fc357efd659ca187acd1b2bf983468affc4dd2a065386a60f884250d8d99679206b767451a5021b22c05d54813eaa10a55ea3ed634650ea7418b1772592277359176558521e2c0add089a15e33749071ce562cc340bca4068e9a9c0615f7e6226965e875d186b5480abc66bec0b98c58b35d093036b0903a4db4b5c3302f53ead8f4d52be204e803f57207e028bb9a02a340be9eb6ab7ebaedb7755853c240f8bace9a55d518ade675cf6256b0c57f82590186d698502dddb692229b949a8d6c72f535615b2538b2f0423e71f84fe213753231e80c9f56edfbf309602aa2daf08c3ace5252981250b50d2631cde0334ac213fd63637aad75a407142295b1794e98fb6fd9f8ede8fcea644cef5c46031b2f4629bc5d51233ed7a0d1186261856b886abb8ed9be6e74393e399bb3917f4972dde45daa6e17517a8726edc2ff854d27cd16d95a697fd8e9eb6ab46ad134d8461290d368dcfec7e0e761b009c20d8c07eebf2b533c9310d41bdf222481ec789bd5ad6915a6668ca135ae5e08dd8e6d6bdc5b27c9c4211548055c298908acbf796c4c227c9390abf09155292a6c825edce85bed0ef160482f3708adea8977b8f1c45b2db7a1b6dee896615a3346b5ba503cb845fbbe71aa9b300f216b2a512ad84b78b339e5c14a204db9c7c399bdf0c682354b78a32be69f9cb4d7647d040171c78cc693f9a57f5e97a4a7dd51d3a4e04aa62d51b4de947f7cbe1601966eb642bd6ee7100cae815d43bc62520fab7892f380f84ce35dba3e9e94f1b57b2c7ff81327d33f58'),
	(7, '\x7801ed5a6d6fdb3610fe2b813e3b8e24a779f137d5f1da0ca9edd90ed66d180846a21d2212a55252d2b4c87fdf1d5ff46667edd264013607681af14ec7e3ddc37b449dbe3a340c595650113212b190e73c1524a20573868eeffa47fb9eb7ef0f969e3b740f87877e7fe00d7e777a4e4805817f218b9d61214ba647f2eb3423f935cfaac16b2a04ea7c75c234429ba300ee8ee9150e3a232a68449d07b83b4d1226434e63c223900c5cdfc59f639c4b32f027dae2957bd2f1aa949289f09ef03c25d5846768a3cc8b14667086a28ce3fa1ad67cc5b71bf7bcae716d82445cb2b088ef4946ef7392b33846bb2b1ae7180633111169c1573ca40506942594c382f5dc118bf92d93f766416690e7615a8a02a29a6494af45ee0cfff8b3e7acca78c5e33861a2505184ff71b62a9e67e39f82cb8ba5f30041045df04ab25529220651342e5dd39c546e252ccfe91a32d1107211f2484dd01abc4d79582b72a1ae216005ac05bcd37ec7342f48992162b665a81bc498d1a8e00923456a80e2f59c54464c121a451c8305105871164726005ad806c53e82480b622e186a424000927aed15fa144055068c3148075ba7107a038e60341a2f16d3f9f9788120b1528bcf00f6469ea792c31420068cf25c6d901583c01cf6fdd6a084dbc92d853c7983bedb1215f4b3f19226986567e8f6dfbc4115b529de2f96601fefd7f73e40e21bb3299be686efde0bdf0fec88e5a1e419c6de6635eaa2d10a58881b4b14925f957883892bc4c3fcf50ff190309a979269786b44a5ab15a00113ae4b0002440de53725548685a70a03fc420c6841819137b1f43c1c5788426cfc3dac9446175bfb1d0b1c76d367484ccb6c8e73a23befcf67b3f3c9bbf6a44a0a68a4396c7eed98595ced584bc720ce2af13517a414bc2099549bd03bed9f9ef69c2d57cd0572b14a6da6942ad1702357e0ca4d94de5509d6529c0116666da7511916246111a77a4ba93f4929b1561fa88b834c2aad039e40153968e62251dbfa3ec3a8fc3c1b63440a7d7511ccdf8d1d04b5b91bb63e12c5663e2bb91235ad5b49c18b1867b81431cfa1e6ec41f54ef65aa000d5048a6f05ceac9421d44046303c3251f5c046e953490598bc57e985b2cea032db3aa693a14b8a4137725bd65150635cacc90ae6c5ca0c854c42d950455a99763e60d980ba5bae294445d579a8412d929a80c0626aaa2f246305f1aca779a1ae7d7bfd856716f2176fdeeef9a353e4d13b2ad9755ae61022741f462af70c768e1590daa34d0c694ce8b577b554edda0453476dab85cd0ae8f5ddc39ef318405b95b1ca2058b1ebafab25e08c7e06de8cc332d6742b4b8591d97c3a9bce97e7d34970419653127c985e4e802a01887847ccd6c035c8d348737ac59b6efafda357f112ab4d5d062c6d8037cafdb400d76b8a40323a063e29d4b8c9b40fa93e79e8ed98b1f394f89f61c6414580ed4aea2319bd08332acb3585196684c7a006e1da2af62f31a3eff65da0668bf9c655b3aa3d8d192bdb4f67468cd88f3223dab0fca749d3326353f20d6634aa3b66dc31e3d0f9bf33e3abd12254aa9ab5c9eec4088f62cf7f628483d2d613e3c98bf1e2002d6ff022f2733df80abc78dce2457bf53cbca8ac3d9d1731173fca8b68633b2f3625dfe045a3bae3c51d2f3e1f2f42997f85832d969bad4746efd133239c6ddb67c693be7bf45a67c61d399ad74c2ff93a15eaf656723c7a31723cdc4a8ef0eee775c9115e97340e8df6ea79c851597b3a39622e7e941cd1c676726c4abe418e4675478e3b72dc91e3d007723c442ad585abea0ce857c77af0d1a77c2578bc25d41277ba41d81dc517d689ee162e838f64fc7174717936c6d6b69ed7bcb8d6ae40631a3b6a4bd57e690d91a88443a7eaf44187d2e811d3a719cdc767e74b320ae668d70aef5279b38ad33b68bacc82dfc87442b06b3a5b0693d158d518f5fafcc4ed7bf01eb0d97b814e4896c51cda25cd516c6aeb470ee851972148edbb6df7a1e77c2a5368e561474ebb0d3166d8d2c7f6e2d73aee7a8c403ba7ea6c837bbf8edfee373f1ca8d2d450b7ed7a340ff355ad8b904a68f3823915633df986109224222aa347b452e8dc0b682575ee8ea0e78d8d46f0b0faa2e268d9fd76a19acc90d2c0eb9fc2d3593d5c46692330d57821697803eda78d69ad40f7ef3a3e61c66dfb68b1c474d70651643be00bb3e20d854e289cd12509cecef63bb6bea4d08135ad9cd178b29c07174d4b4a6ca79a8a824a9eee4188f77e29d9150b415523a57e65a2ba952e00adf5d4ea797edf3d814149454e43c4f796af45badf2234b545995ce17715ceb206d0c35f11a2d278'),
	(8, '\x7801b557ef4f1b3910fd57d07e86904d0a6df9b617721c274a22086aef4e27cb789d60b1ebdddabb505af1bfdf1bffd86493b6b4271509813d637bfce6cd1bef97840b21eb866b21592e85b2aad22ce78d4c4e745b14fb89e09ae157c8223959f2c24a3f65efaa9ad93b55af67efb8d6e4f52511558ef5c9244bf69382dfd26432e19ae73c79c6f2aa2ca5118a174ce5b08c87a321fdbc81b7301267e7218264341c1d1fa4e9c168bc18be3d19bf3a79351a8cd3f1dfe4d91a23b57862ca56ac3bf0d4596c53e184ee06ad1fe37eb76abd79b85e6754468aa67862357fb2cccaa2a01de28da397ae1ab554823704932cb9c2d5fc46b92cd483344f3df0726545d5ea06089635572b6d93937ffedd4f966db15445514add38bcf0974eeb903b9dfe9edd5c2c9267c0055f4465e4b2d5b9045e21a43b6e99886195d25abe02e61b46a585cadd01bdc9874a89b5a3d26e0c681adc05d1f9cb14dc36acad89073f928b42f2bc51a5644d153891ee2795c9a5613ccf158185642f952cf2008037f6d37f4074f1864269499e0004f4f377ef2ee7d9e8521076433ee4aa02f68107d96432bdbe9e5d9d4faf890fd11aa99881f2d65646e10c4f47651def9712c8a4e960f4a6376db0017be048553a1e0c7ba6867f0a81f292120d97c1abd7e4e22ae08feb054ea0f57eed33724ff40fe7f93dfd821f26fed7589c4b2b8caa09e898c21dea458314542fba31eab6a5050143dc3dfcf793c92f25b7ad919ecb9e3ed57289d453767d65bf455edd94bd6f51f0d7a9ab775ff1c1d010c601b534ed11e1fb1c22aa6ce9c84176b0b58342e97c420a36f9c52c9d8970de67e78bf3cb3346ac992fb2cbc9b47fbcf30309b945cdfb10c3351dc35d003d9fc0b3e8a4564ab356ab86d5c6d5de683818822361743c1c8c10981b6d5e55e9651573168c8e62ec16a1dce7d563976a6fa51308f0b07795b7a261a5cc15f795e4fe65ad21313e7483c3da38af4355423c0e37b352ba6a7eaa099f3fe7d33320d2f8d1457675364d88c861352a9e5ac16e663bbb336dee1e2d8d6a0a3ae14617ca426af620cfe55e8f1e702da1b91d4debd608481f520e784ce95420a2f4b1e51a5b3e252763149d1412821ce5cb27c32b49e03975af7acbc1cd29bd624b9c4b820cfd32100ba7cd6eebe41d152fe4b65d71a0e2e41dcad3eb4297304476cdfcc048d9b034466a1b371ec5f1675547f25f1cfdb6379abca546f9c88dbcab5a0b88287ccc74e105eea447db739b0cf28cf037efaf645ead76a9b4e5f6d51d76356f38788d40beb567a8ea33a7855dfeb04bbcbdd7c7239256cca25716a22d7c8b35ad23c8fc6a369f5d2dce6797d9055bcc58f66e767389f6b88f0405dd1d0ea0322f84307f2184e3ff11020a81822ee40a2d8e9e07d45d3de6bb40a17da0d45f88f2170045bab796a10859ba89df7870fc7268bf00c06f84361891c434550354d71d13123e725cf3865005af8fa0a0e4ee1f0f5d91fb2cf8c9588edf11fb9e86efea7ccfbc25f1f4d2211694beed2fb20f6cfa617271733aa507a98f20b0c10785472635cc85d3d4de14cb5bd4836be4a887e0c782f84eaea6a7e70b36c9ae68df687cacccfdb2a81ea1a4f3ec2f36bbecb7b28052d767d6828aeaa9eb424103b765d6e38bf7662b608d841942823eb6153a35f5761f36d096f410a7d7c3977506fc1c834677afd4b8a2cbd2864f7c6fd39e38a49321c10d9e69d8c301eb4fdc3122333ae726ff865785a7b74653d85a9de3d14abd1ba8759f19c73b9f19dd615f55dc36af36a0e87c1bc3c53dbac8ce99d1e0dbf0564094e3d805a61fe6d443a843513772a6f87c9d7eaa5d4bdab66fc1904c6e58767a7ab0b5d5e70aefa520c9efa74e10bb639c2d1ef35ea2251bbd173edc7eaa18e16cb8b65c10917b5f449bf3ba2d6fe367daf37f59cffdf8'),
	(10, '\x7801e5586d6fdb3610fe2b813e3b8a24a779fba6395e9721b553dbc1ba0d03c150b44344a254526a9a16f9efbbe38b2cc949d16618026c018244bce3f178f7f09e23bf0694315ed554324e32ce8416a52419ad7970269b3c1f058c4a02bf8ce7c1d99ae69adb217d5b5644df8a6a3b7a4ba544adaf012b33981f4cd26014e4f4060783099534a3c1234c2f8b822b26684e440692719444f01347a0cd1487b533e7419044c9d17e1cef27e3559c9c8d0fcf0e93701c8fff40cd46292ed90311ba24ed82e746a2eb12566877d0d86fd8df8dd81a77db6b85427156e70fa4a20f9a689ee768c1efd86bc9b2166bc1688d61e20515b0356b28e3b9f8c4d5432f7899d0ac6c640d112c2a2a365207677ffe350ad64dbe16795e70599b78c15f5cad8ddcf9f4e7f4fa72153c42b84017bc527cddc88c43bc9c4bb75413e6dd2ab8d6740331ef08856422330bf4063f95826d158534df109a1af602ded9cde454d7a4a91007df938b9cd3ac16052775e930118f8252655c119a65028305c95e0b9e672e0056d84fff3ec2c50a7221396a4240007e76efede62c1a4d0a9c35c807df94107b87837432992e97f3c5c5748978f0520fc51420af75a904ac61e128b4c1fd9a43640ec304bc4790ba5105f3c9270a998ac761d413d5f4b3f3931698e7e02c0adfbc411573007e59ae60019c6fe73e42ea3b868d4d37e1bb71ff148833ae991215c6d9677007795ec0191e17592b71d3e0041742d8bafbef07735f70aa1bc52d942d7acaf51a328fc975071bd26a86f45d03e77d19e371879f53ccb715d4186317b538c671831ec4c1b72164348638da1f581070723e430a7a6635ae09eefc965eac2e666f0982e66a95ce26d3fef2460f3048351c79eba2dbe6d6c59e8e839957121b214923454d2a658e5e1285d1c92878e2abbb5521d7a5cf9951251662e4065cb9cbcafb36d5568a2b60c09ded326b584d0a9e096a0f92f997340a6bf181f938a894d13a1005d48e836e560a73981f2a8ccfaf57d3b71091da7e5da68bb7d30081ec66c3814726d8cd6c2b37a2ae752fa9459de30ad732171a2acd1e54e762af070f502da0e4b630ad1ac5a0f27182e1518529023e4a1f1b2ac1e483493414730ef5d8572f9b0c5b481cce91bcaa818219137243d6b02ed663285f0a6a8529cdc674f00eab0254db6643212aa6ba43e1e991d00c041e5d73fba138af49ec3dd5b5f94efcf7175179f05fbef9692f999c224fde53c56fcb464388d07d1869dd73d8390e4f4f87a35d0c594cd8bdf7e73e0ba681da931676ab5e1c4687a3e03980f6aa619b41b0e2f7bfad908033fa19d832674d6e4956350623578bf9d57cb1ba98cfd24bb29a93f4ddfc7a06040940c41939df00c3203b23b9d91defba99844750035ec14d2c3cdb3ae0b902dd311b286b707e4b0cc841c747b03133eeebc449181d3f8e5e83114fc3c870dacb18310e63a8763d0c6cf3fd1423ba09ff65464c5ae2ebd54dcb7cff0a23267d52738c887e0c58ec951811cea503fa51148edd47b796bd980f8de517d3a149c93fa44363c3939e654a47873dc9b7e9d0abbe800e219cff0b3a84de7c405f9ddbc7934c665ba7e7086160ec490b9e647e88878ec393d7a1cb1fe5a1380a13404f8f88f07c62d9b685a36da92ce7da41dffc7ca3b5ee75ccbb5d754f3c68a8f15a899c5fd84bd62afd40a61f2697d7e753bcfd5b0f5c5aac5370a3c7ebc9ca74b0bd219235c045e6da04e0717ac4b5ba93c5f4fc624526e902ed7ae17da9eed679790f75f22afd9dcc67fd8b832b62271024d3e36fdb576826ab2a17d0710e9b5a1b5eb8dc370ca4be3b88a0e1fbd894702fc2eb8d751ba2cdf1d503ef6a5fb719b063043ae2f649c0cf68b3d4d1f18f1b6813166961cea8823b31d83081b52bee08213332a32a7b46ab84770e092df86076062f04785583a8b56f3a473b6f3aed622e8ac3feb6c9ca4e305aed5a5176075dfbceaa5e60af3d039730cbbeeb5eae30c55b8328f2af054bb7e11d85412482c93549cfcff707b6be94708575ddcf643a5b2dd2cbae2523f64bcd654d9528f720c27bef1b7ec319a85a7474bbc3f8d0f4fdbd537972128e8f415951a9294348f71ea2bae3b2296efcebd8e3df6297d670'),
	(11, '\x7801bd57db52233710fd156a9e8db10dec2ebc4d8c4348b1366b9bca26a9944a6864a362469ad505d64bf141f98efc58ba7519660c2cec43e22a0a4bdd925aa74f9f96ef33ca18af2d958c938233618492a4a09667c7d295652f635412f863bccc8e57b4343c4c996b5513732deac7d96b2a257add674c15b03e1be7592f2be9154e66632a6941b30758aeaa8a6b266849440196fdc168009fe110bc99e670761123c84683d1bbdde17077b4bf1c1e1c0f0e8e0f46fdfde1fe1fe8e9b4e6926d88308a34079e788bb10a4e686ee0c218ee77251e378fd76b8c427366cb0da9e9c610c3cb127748374e5e5259b1128c5a84895754c0d5c246052fc52dd79b0e7885304c396901c1aaa6622d4d76fce75fbd6ce5ca9528cb8a4bebf182ff785a83dcc9e4e7fcf27c993d005ce00b5169be72b2e080570ce99a1ac25258153786ae01f3965148260a7f4067f25609f6e828a41f033416ee02d185cb94d458e26ae4c15b7251725a5851716255e4c4b097295d704d685108040b92bd12bc2c2200c1d84dff2ed225184a21397a022040bf70f7e672818d3e057137c8075f2bc03ef2201f8f278bc56c7e3659201f9235513107ca1ba320e106cd4047613cef571c9039e88f3a931a96935b0a891aeef7071d93a55f6398b4c23467c783fee121ba78feffb258c2feb83eac7d80ccb74ef37bc6056fa6fd731c2eb8615ad408734ae013e2250367582dd26a71e5704144106e1ebffd60ea2b4e8dd33c30399047ad569078ccadafeb010012a6cc8d83725f0cb1dae17380e9f6bec622c61135af038f34f83e8390285b2ab29befa292b4761050385f21059d497f2684f35b7eb63c9b9e12e4ccc5329f8e27ddc52136c88f818a0f21c66b7a7efb003a3e9165c949ac85244e0a4b6aed2b6f34e80ff67bd933a3f655855ca99433ef4a02c5c815847253a8bb26d5c18a2720e0716f55386649c50b41431df9afc46994e23d3fd8abb5f7da131548c75e3b2b95afe54d0dbccd7ebd989c0222368ccef3f9e9244322c7d550efd8089e66b6b17b537bf764b1c2967842aead6025dfb956daec40b1d252ad1ddfe9f004d65420bd0d5f6ba7192820e41e70d295178304d7174725ecbdf1190751e7a0cb49c5425682a044c26313abb71cfc9c906bb28273519741c6402d60052892df3afb889a01aaebd614e0f12a0f02d469465330249acdc240736ec930456aac1f8fd2f89ba853159c1ffeb4331a1f61bfbca39a5f2b67002b0c1f669af02289def78f8eb667db640ae40877efae7d91555b6ecfeef09cfc1df4b297881aebfbd4ab629340d8245d3f28e5218a2ccc42cf2c992b43abd5ce53e5623ebb98cd9767b3697e4e9633927f9c5d4ea14df620438d027f7835844faf8470d43f7a0faaf583414051e08a92afa1d9e14301fb6c001de6b71a0588d1ff8f130ae0a31e25c4866df8a0f7bd12d77f02def3918d5068ac024580b2485d1a3bb4cf8e9f4f32faa13ff0de41f69b020ff087c9548adf51fc8e903f15fb8e794be7f1b183e9af42ef5fe69fc9e4f3f8fcf264826fd21041a441080ade99d835975e583b53a470500abe9b4329443f1215783c9f9c9c2dc9389fe3bec978a7f4cdaa547720a717f9ef6436edf6b38452d31e1a3185c2a9eb5280fe6d4b6cc01d9e9c8e8135916500f2f3c52968d7d8e043d88036c7b73852fc3e5eb59923a0cfcd4335ad68b214d6799ff4e4c63ddb1ac7a8d602c06da7a351a76484ccc882eae2052f05af6f090d21c4dbac2ee0dd8a0d1c506b7e69bc7bf24ba3717f416d5da15a6034de565376033de4c9a9c910baf1564898e5d403164b4cf1e386684a6fd845bcf013872d24b2f125c94f4e76b7f6faa6e0dd1405793c992ee7f9797b276f4e47cda4a55aa81d6e773eb97ffebee20c5cdf5e95e0aba9349421a33bbf8edaf3d25557e927dbc3bfc3f10367'),
	(12, '\x7801ad576d4f233710fe2b683f43c8260727f8b60d29a5e2122e09eab5556519af132cbcf69e5fe0b8133fe87e47ff5867ecf56637b957a99110b1673c339e79e619e7534619e3b5a38a71527226acd08a94d4f1ec5c79290f334615813fc66576bea6d2f2b865ef754decbda8b7bbf75429d4fa94315dc2f96c52648799a477b8994da8a225cd5ee0b8ae2a6e98a092881224e3e168089f7c04dacc70f05d361164a3e1e8f428cf8f46e3557e723e7e75fe6a3418e7e3bf50d31bc3157b26c26ad23abc0812eb3478686fe0e31aee7727b6c69bebb542613873f299d4f4d912cba5440be9c6494b6927d682518769e2151570b568a8e4523c72f3dc4b5e292cd35e39c8605553b151363bfffb9fc36cede55a485971e542bee03f7a6b337731fdb5b8bd5e652f902ed085a80c5f7b5572c85713d23db584a5b02a6e2ddd40ce3b42a198288383dee6a3166cab285458436a1cdc05a28b9791d43ae26bc4c18fd442725a3a5171e2748389fc30d3a6e486d0b214982c28f65a7059360988c27ef98f102e512085e2a8090901f8c5bbb7978b680c2568ac413df84643ee1b1c1493c974b99c2faea64bc4439226281600796b3514dca218e0286cc0fd9a4366ce06c3516fd7c079f248a152f97830ec891cfdd0c4492bac33a80cf2d7a8121ae0b7e50a1ce0f978f6054adf71176dc6033f8cfb2f81b8e4961951639e5305f79097049c61bb2867c49dc7034d0ae1eacdb79fac7dc5a9f586472847f4e8f51a2a8fc50d8d3d8484c42dfbe0a1df9739b63b7c4eb1de41d73acc7193b53cc7fd801ec4c1b7211434767174b4634140e77c8012f4cc069f10ce1fc5d5ea6a7649103437ab623699f6ddc7d8a03e165a3e86d85c731b624fa7815952121ba18857c291da84d61b0d07c393c3ac599d0e07795a75af2ad45aa79a0555122146ee209487523fb5a58e52f480096f6cebd233472a5e0a1a1b297c25de20171f87c5716d82d6b1a8803b8ebb55a942333fd780dbecf79be92564c4c5d575b1b89c6608e4e634343c4e82fdcab6f220ea5a4f12279c440f857182497e70af8d3d806ea5526f3c3fe8e104ce54c0bd2d5e6b6f18502027982753053648e97aefa902dbcfd9f918ba8f330ec49c682c5625324a03789c62f58e42d8136a43d6e0178919780ce8024e002505d3d91b240da05dbfa1909e40f3c040bd6934034182d93c2e0ce78ee42952ebc27a94d61f459dbae0fae49783d1e40c07e61335fc5e7b0bb9c2f061a70daf0111b0527fab8ba4888c78f15dadc05afb90da51fba285c47d0005f84a24df00c7e37cc4f112bd2515485f438f40a0d0855f43724300978136db0a8395643052e909b230fa6454322fe330363e60e96631bf992f5657f359714d567352bc99dfce9085b5d936628a267f39dc8676faddb8de7e27aeb3c1d96b68e5ff23b2117698d3d00a8087349f80c1802cce92a04b20a81e29b385762c41dc4c20fc06d7f5286c9fe67ae21d86c3398f97aee2d45b15efc8f4dde4faf6628acfb11801c871c0c4a0e08985f3621528a5b7454a0f350e730c6adce891867b268be9c5d58a4c8a05da4dc2276d1ed6523f0191dc147f92f9accfe4dd2c05d26a69044a5fd75240e7ef924b4c3cbcb63c036942cb101aefbdd730a870dec4b021db1c9fa178b74fdb0ac43d02ccd4bed1d289b64a1d9df4da449be0a4ed3e468d1190dc6e39f68450195552537e454bc3c3530115c678dbd3253cd9707642d6da47f6e9de23bb55ff12cff8527732d1aa3a43d90350e79ecb24884368271e2c71a2bee50aebbb3588a2f4765b36b7dd53d8494336b925c5c5c5d18ead8f1a1e140dcd4ca6b3d5a2b8ee5a0ae2e46aae1c35421f7077f0d6fffbf98e3350fd899e04654395a50cf1dcfb59d0dd57beba4bbf555efe039a89ab76'),
	(13, '\x780195576d6fdb3610fe2b813e278ee5b4e9ea6f9ae3b51952dbb315a0db30100c453b442452e54bd2b4c87fdf1d5f644b4e872e40d19077bc3b3df7dc43e67b4619e3ada592715271268c509254d4f26c9a4dc693cbb33c3f9b5c94f9fbe9f8cdf4cd6474915ffc959d668c4a02ff18afb3a9d58e871d73af5a62ee45db6dde5329d1e77bc654853167059caee91d6e66332a6945b31738ad9a866b26684d4405968bf1640c3ff905e6d21ceaa95eabeadda02aa73597ec9908a34897f00a6338631564c8a6d2d5f57e0ddf7c275e0f3e190f838710a4129a335b3f93963e1b62785d63dc2dad0dc2101311a9acd80a462d02ca1b2ae08343ee8ad7e291ebe7f841715318a69cb4806ad352b193269bfefdcf69b675f556d475c3a5f528c2ff98adc3f36afe5b717b53662f0022f842559a6f9dac38a0184bbaa786746535dc18ba834e1c188564a2f2097a9b8f4ab0bda3907e0d8059f816a82ed45d5363896b9131af75680862cd696545c389559128f969a674c535a15525102ca0c056f0ba8a0004639f146748a260a885e4e809800025c3b777ecf304f51d88c1a01d7ca700fa488e62369b6f36cbf5f57c832449d6c4cf0266c318a505a400337054183f205b0ec05c8ec693deae86f3e49142a3f28bd1b867b2f46b2c9336d8e66c3a1ebdfb055dfc547cdc949000cf87b32fd0f983743e663cf0d3c3f0f3ccaeb8615ab4087e6a6b35a4633270869325ad16770e0f44600190f8dbff2444c3a9719a077e074aa9ed16e8801df71a300698c2967970200d9b1c95017ede2109bcafb1887cc432cf71df530ac9f1dfbcf21e43729d0d220818a7afd0985e589f13cbf978bd5a5d2f3ef493868aa05706a63f14163f6e5f58cf27522e39899d90c4496149abfd144ec6a3f1e56916576fc6a31cb8e757871f28e456a54e45a3a71bb983521e2af5d43538583103c21c63abca314b1a5e091a66caff4a9c46b13ef78bf3567baf73d1808c9c1ff6a2f173fddc0287b3df577344c486d54db1fe30cf90d4f134cc3ede14c7fdececde74183d59acb03566b895b530203a2720dfcd498f14e0da80fa76e46c9d6620829c203cbaf1829050fae2a88490cf80020c20671ca43909596846d094c86ebcdcda8183df137247b69017a519944c836e7895f6a1b34fa81b20bc6e4701152ff42042bd5b6a0186c4a9655868ce2dc953a5c6faf524adbf893651fee6edaf2793d97bbc489fa8e6f7ca198008cb879daebcc81d10a6fed621810221c2870fbd7ec0a481dbab1192fc0103e05752f31da83cde9078c1846cc905e08b0af97634819e84d531817bcad97518a2a4807b350d4919ad99abc37dac9de7d06abd5c2dd7e5f57251dc9072498a4fcbdb052a31487e3780a99cc9e832470a5b65a1f8bd3ae345001215b623c67e3ed139e85047a1f0a9613335fb48407aba70ac1d3df34036f01e45809b70ad94c56732ff3cbbb9bd9ae32328e48d408752e00983d25bfa39ed6d91ca0182fe4a00c6443f12077ab69e5f5d976456ac316e323e29fdb0add5134ce7aaf8932c1704efd755592c6673740b4ad669d77e48a1e76d5b0b98abe1e80654e135e31858532bc640eb2f4e81e6a37487b201638e8f3fbc87beef710f7b04e6be7b03a5135d6f0e7cd26b0e6342928edb8c6a7805400c0f6cc8786484cec88aeaea075e0a1e7612846670ba8227115e43805af7e0be2cf3c1d3b64bf6da14bb4a1d20d1b95a4dd90308d351ca6408ca3ea8075b9c846553627ff701d1941e479bf8b5470e0318b2d92d29aeaece06b1be29b89be310cfe68b725ddc1c46f2e6946a292dd5429d00bc277f387ec719b8fef41c82aba6d250866c7ee5af88e11bf5d05bbae60edfdb59b9ff8be4e55f07407b31'),
	(14, '\x7801c557db6ee33610fd9540cf89633997ddf84d75dcdd1459dbb51560dba2201891768848a496975c36c8bf778614654b4e8af4a90b041b718633c33387679897841605af2d9505278c17c2082509a39627e364341c9d1fa5e9d1e8241f0dc727a7e3d3d1e0243df933394c0a2a09fc14bc4cc6563b1e56cc9daa89b91375bb7847a5449f97a4500c634e32d85dd25b5c4c265452469357d8adaa8aeb42d09208069693e16808ffd253cca539d4c3dea82afddcabca69cd65f14c8451a44d7889319cb10a322463e9ca72fb0d67be156f071fa5fde021046142f3c296cfa4a6cf86185e9618774d4b83303489885456ac45412d02ca2b2ae0c02137e3a578e0fab93950b3284ca19cb4806a5553b1912619fff5f761b276e55a9465c5a5f528c2ff98adc5f372fa6b76739d27af0022f842559aaf9d641c506c4abaa386b46555dc18ba814eec18852c04f3093a8b0f4a145b4721fd370066e12c505da8bba4c612572363deea501fc492536645c589550d51d2c34469c635a18c09040b28b016bc640d00c1d825c5119228184a21397a022040c970f6967d9ea0be034d306807df2880be214736994c57abf9f26aba4292446be4670677c318a505a400337054187f41d61c80391d8ca0f89d550dfbc9038546a5278361c764e9535326adb0cdc97838383b43177f2bbeae724880fbc3de57e8fc4e601fb3d9f0e1cbf07166336e0a2d6a043fb695f5e9180dbcc09b25ad16b70e3734c00220cd6fff911015a7c6691ef81d28a5d66ba003763c680032c42f997b07d2b04a5119401b86488260b0887c83659ae2baa71492e3df79e53dfae43aea4510709d9ea0319db0067362395faf168babd9976e526f053a5203b73f14d61c6e5b58c7a7a15c74121b218993c2925afb5b381a0e861787c91b5fbb071472ad62a7bc2b097423b750ca3d538f6d8383153320cc4d6cc55c6149c599a0e14ef95f89d328d6c7fee3b8d6deeb58542023c7bbbda8fcbd7eae1195df165344c486afeb6cf9659a20a99bdd70f77152ecf7b3b57bd36ef468b1c29698e14696c280e81c807c57071d52806b05eadb92b376ba0011e404e1d195178488d20f4725847cf6ed055de720cd51c8423382a634ecc6e156f71cfc9a901bb286bc28cda0641a74c3abb40f9d7c43dd00e1751b0aa878a10711ea4ca9191822a7e6e143736e491a2b35d67f8fe2f74f5147ca5f9ffd72309a5ce0207da49adf296700222c1f56daf21aee7c1a5c0091baabbb1c0a9c0867ef7b79edda2753cfedcd08fb0a980e86a787c97b04ed2863db418812cfbf554be0197d82c15916ae0cf3563bcf91c572be982ff3abf92cbb26f99c64dfe6373398954044dc51f20d0c1b1cd438e7c289f7cb1c0dcee1e6ff0f65a2dc6c7520ce0d2cc71f4059287e3b24701e7d3a8783f9f5a8139f07c3cfe81df4b0a572386b588ca4db13b28e3eed6b58c7dc932f9ce7887015c65b9e7d27d3ef93eb9bcb293ec642de06e9500a3ca57004e45e2f3a4b8439e8b41f4d30521b3fd208cb6439bdbccac9245b62dc687c54fa7e5daa47508945f60799cf08cef9459ecd265374eb29ea562ce0ead67529e07ef72524a00aaf2a578035f66208d7eb8753307b708484b201638e8f509c872f5bdcc31a01fd69df627147db9b1d9ff8aac498bb77b8a01a5e2310c3031b32b6b72f1aa1339251cddef152f0c0942078bddd0c9e66380e01b5f6e17f9ef79fd86db277d4c431b50346eb6d352dee4123f7b246431832bd92b0cb51e35639b6781b104df19db66a0ebce7d0432299dc90ecf2f2a817eba7826742a33793e92c5f66d7bb91bc39a69a4b4bb5500780f0c1ef8edff2025c033b3e7217c157536968818c7ee32f9afe7b79d75bbaea16dffe49befdebe8f51f7e21a8f4'),
	(15, '\x7801ad57db6ee33610fd9540cfb9d8ce659bbca98e9ba6c8c659db41b72d0a82a168878844aaa4b4d9ec22ffde33bcc896bdb7023510c4e40c67863367ced09f332e84ac1bae85648514ca29a359c11b995de8b62cf733c135c39f906576b1e4a59361cb3d9a9ab94755af771fb9d6a4f53913a6c0f96c9c67fb59c91f68331b73cd0b9ebde2b8a92a6985e225530524c783d1009fe129b48595f05dc408b2d1607476301c1e8c8e17a3c1c5e0e4e26474783c3cfe93345b6ba5162f4c39c33a87975ee21a030fdd0ddab0c6fd1ed4da78bc5e2754568aa67c61357f71ccc9b2240be9c6494b9b462d95e00da549565ce16ac150214bf541da975ef20ae5846975830c5635572bedb28bbffedecf966db954655949ddf87ce13f79eb327739f925bfbf5964af481774119595cb561712f98a213d72c7440aab92cef11572be21545aa8c23be86d7e304aac1595f66ba4a6c15d105db84cc95dc3da9a70f023b528252f1a5549d6988889e17e666c212de345a1285928f652c9b2880908c27ef90f082e41502a2d49130901fcc2ddbbcb0534fa12446ba8875c19e43ee2201f8f27f3f974763d99131e9234413107e49d3356c14780a3721ef74b89cc9c1d0e103d8134ee5a9c671f382a353c3e1cf4440dff18e3e415d539bb181cbef989547c03fc3a5fc0019d0f675f51fa0dc3de663cf0c3b8ff12880be9845535e53955700779492005b58b6eac7a68e9404c21ae1ebffdc7da5792bbd6ca00e5801eb35ca2f2545cdfd8835394d56fb9a716fd3e1f52bbe37342f50e8286721cb3361cd2be470fe1e0db10f21adb383ad8b2a0d0391f51829e59473e11ceeff9f5e2faf68a1168ee16f9ed78d277eff58041eed0f221c478cd75883d9d08b3a4a4564ab356ab86d5d6b7de68703838decfe2ea04abb3b8dabcaad24b936ae6555980187b40284f8579ee4a1da4e481121e6d9ba2150dab64a1786824ff95b596b8f8c82f8e6aebb58e5405ee38daac4ae59bf9a5a6fcfc7637b942469ab0bac96757938c801c4fa3e16912ec56b6937bd1a6f52469545392877b5d2a07a6d9033b577b3d7840b502e57630ad5b2bc07c92517a6ce5492065e99f966b987c4116d0745248f07162af508c402411e734bcea2d05bfa7f48a2de197f818f465c1159e9abde9ec2db102d8b65d7164c5b33b88a737846e2148e89a868595b261c314a96bfc7a94d69f549dc07f73faf3de687c4e73f2995bf9685a871451f8d8e9c28bd80119f5b736011400112ebeade5c96a17495b6a5fb490280f08c05756ca15a89dc6224d95e02da9207d91155190afa13736fd95a7caaebc3091ac05fa3c25e625878297a22dc300b6adc7cfdd6c7a379d2daea7b7f90d5b4c59fe767a7f4bcc0b8aef9a2f85327cdd5fc775f2ddb8de7d27aef3c3f337e0b7ff23b2117555631ae4733d24681ebd394ffb9b9c41da81253b5887f487cd04c06fd05b8fb57699ad27de22351aed74e72a0cba45fe9e4dde8f6fee2f27f4020b11404e3325048557158d88856791de162b5a94d88f2e9438eab14837e3d9e4f27ac1c6f98cec26e1b3b14fcbd23c833beef23fd8f4b64fde9b59f23cd551082a5fd7a542d76f134bc83b1e58ad8034816580a6fba735984d346242d8c8b6a49727ddedf3ba02618f8195ba67593ad1556943273d30c9269c749d27b8c5bb04367c6283c71d212aa30b6e8baf6819bc35356870eb7481571a8d4b64ad7b579fedbcab3b675fe298b6301b99e8541bcbc5136873c7651284b9b3150f9538d1de7c41f55d1b24517aaecde36d7714b6d2908def597e7979b065eb93c11b22b2cc7872bb98e5379b96bc38b99aea865b65f690debd77ad7c9002aa3fde92d0b55c3b2e08cebd1f029bfbbaad1ed2af93d77f01ef69a664'),
	(16, '\x7801c5576d53e33610fe2b8c3f43481ce04abeb921bda3c325696266aeed7434c25282065bf2e9058ebbe1bf7757b21cc781967eeacd3087b5abd5ead9679f153f125a14bcb654169c305e082394248c5a9e4c9274985e9c8c4627e9384fc793e1d9e42c1d8c47e33f92e3a4a092c04fc1cb6462b5e361c5dcab9a987b51b78bf7544af4f991148a61cc6906bb4b7a878bc9944aca68f202bb5555715d085a12c1c0321ea643f837bac0b334877cd86b598d26e3bdac9cd65c16cf441845da03af30863356c109c944bab2dc7dc39defc41bc1fb576e421026342f6cf94c6afa6c88e165897137b4340843f492ca8a8d28a845407945055c389ccd78291eb97e6e2ed42c0a5328272da05ad5546ca549267ffe759c6c5cb911655971693d8af03f9ed6e27935fb25bbbdc9931700117c212bcd374e320e283629dd5343dab42a6e0cdd42253a46210bc1fc017b8b8f4a143b4721fd370066e12e905dc8bba4c6125723635ead500fc492536645c589550d5146c789d28c6b421913081650602378c91a0082719f142748a2602885e4e809800025c3dd5bf67982fa0a34c1a01c7cab00fa861cd9743a5baf17abebd91a4912ad919f19f486314a0b3802ccc051617c836c380073364821f9ceaa86fde49142a146e3c170cf64e9b7264d5a619993c970707e8e2ebe2b3ead733800f787bd2f50f94e601fb3d9f0ee66783fb31937851635821fcbcafa748c065e606749abc59dc30d0db00048f3db7f2444c5a9719a077e074aa9cd06e880150f1a9042adfd927970200deb112a0368c30849100c16916fb00ceb9e52488e7fe695f7e893ebc447de4510d04edfa0305dce118367623a9fae97cbebf9474c66b7c55b818ed440f787c49acbbde1d3502e3a89ad90c4496149ad7d17a6c3019c7ff8d1bd9e901b15ebe43d49201bb983441e987a6acb1bac181f410e91157385251567828686f2bf12a751a94ffdc769adbdd7a9a840434ebb85a87c533fd708c9afcb19c261c3d74db6fa384b90d1cd6e687c1c1387c56cedded48d1e2d56d8124fb895a530a03847a0ddd5d11e23c0b502e96d99593b5d80027282e8e8caab4104e9aba312423efbda82a873d0e5a862a11241501a6ae364ab7b0e7e4dc82dd9c0b9a8cb20631a44c34bb40f9d7c46d100d5755b0aa878950705da1b51733044422dc287e6dc9251ccd458ff9dc6efefa28e7cbf39fff9289d5ee2147da29adf2b6700224c1f56daf41ae67c185c5ef657bb140a940877dfdffb26977a6eaf463894bfd16078769cbcc5cf3d596c2b0851e2fd7752093ca3df606a96852bc3b0d5ce7364b95a2c17abfc7a31cf6e48be20d9e7c5ed1c0625101177947c0b9306a7340eb970e3c334d3c105b4ddff9026aac94e04e2d0c074fc059485e477130287d1870bb8985f8f2af1d3607889de41975a2a87bb86c548ba0315fb1701db33f7b40b8739225c85d996675fc8eccbf4e6f66a862fb1706e83744805de51a8ffb9d78bbd25c21c54dacf2598a78d1f698465ba9a5d5de7649aad306e343e29fdb029d513a8c432fb9d2ce60487fc32cfe6d319baedcbe94e2ba073ebba14d0de7d0509a0c28bca15608da51842777d750ae60e8e8f903540ccf1018ab3f0c70ef6b046407eda7758dcd196a6e3135f9418b3dbc205d5f01281181ed77062db7cd10885918c6af6869782c7a504bdebed66f02cc35108a0b58ffe8b3ced3dafdbc3de1013c754078cd6db6a5a3c80441e9c1a0d61c6f452c22247895be758e15d4034c537dabab9f081430f89647a4bb2abab935eacef0a9e088ddc4c67f37c95dd742379733c6a212dd5421d01c247bf397ec70b700dec784f2b82afa6d2d00209fdda5f33bdb772d75bbaea0edffd49befbcbe8e56ff347a80d');


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
	(1, 'stock', 'COMPLETE', '0fd1f3c7-2d56-428b-a385-2526d2d506d9', '{quantity}', '831ed9d2-5b2e-450f-831d-663282e0047c', 'COMPLETE', '2026-11-23 23:04:48.032666+00', '2026-11-23 23:04:48.041908+00', '2026-11-23 23:04:48.729727+00', NULL, 'f3861af6-c225-497a-b394-902600d47acd', NULL, NULL, 1, 12, 12, 0, 3, true, false, '', '', 1);


INSERT INTO comptoir.marketplace_sync_log VALUES
	(1, 'order_sync', 'INBOUND', 'order', 'SUCCESS', 16, 16, 0, '', '{}', '2026-11-23 23:04:46.013403+00', '2026-11-23 23:04:46.057934+00', 45, 1),
	(2, 'offer_read', 'INBOUND', 'order', 'SUCCESS', 12, 12, 0, '', '{}', '2026-11-23 23:04:46.932632+00', '2026-11-23 23:04:47.258484+00', 326, 1),
	(3, 'inventory_sync', 'OUTBOUND', 'offer', 'SUCCESS', 12, 12, 0, '', '{}', '2026-11-23 23:04:48.041908+00', '2026-11-23 23:04:48.734021+00', 692, 1);


INSERT INTO comptoir.procrastinate_events VALUES
	(1, 1, 'deferred', '2026-11-23 23:04:47.352423+00');


INSERT INTO comptoir.procrastinate_jobs VALUES
	(1, 'outbound', 'outbound.offers', NULL, '{"account_id": 1}', 'todo', NULL, 0, 'offers:1', 0, false, NULL);


INSERT INTO comptoir.products VALUES
	(1, 'S100000000', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 1999, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305136+00', '2026-11-23 23:04:46.305146+00'),
	(2, 'S100000001', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305698+00', '2026-11-23 23:04:46.305703+00'),
	(3, 'S100000002', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2001, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305728+00', '2026-11-23 23:04:46.30573+00'),
	(4, 'S100000003', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2002, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305739+00', '2026-11-23 23:04:46.305741+00'),
	(5, 'S100000004', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2003, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305749+00', '2026-11-23 23:04:46.305751+00'),
	(6, 'S100000005', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2004, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305759+00', '2026-11-23 23:04:46.305761+00'),
	(7, 'S100000006', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2005, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305768+00', '2026-11-23 23:04:46.30577+00'),
	(8, 'S100000007', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2006, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305779+00', '2026-11-23 23:04:46.305781+00'),
	(9, 'S100000008', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2007, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305788+00', '2026-11-23 23:04:46.30579+00'),
	(10, 'S100000009', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2008, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305797+00', '2026-11-23 23:04:46.305799+00'),
	(11, 'S100000010', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2009, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305806+00', '2026-11-23 23:04:46.305808+00'),
	(12, 'S100000011', NULL, NULL, NULL, NULL, NULL, NULL, 'new', false, 'CAD', 2010, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, true, NULL, '2026-11-23 23:04:46.305816+00', '2026-11-23 23:04:46.305818+00');


INSERT INTO comptoir.stock_levels VALUES
	(1, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.318687+00', 1),
	(2, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.318868+00', 2),
	(3, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.31888+00', 3),
	(4, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.318888+00', 4),
	(5, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.318893+00', 5),
	(6, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.318898+00', 6),
	(7, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.318903+00', 7),
	(8, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.318908+00', 8),
	(9, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.318914+00', 9),
	(10, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.318921+00', 10),
	(11, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.318927+00', 11),
	(12, 'default', 21, '2026-11-23 23:04:46.293511+00', 'goods.csv', false, NULL, NULL, '2026-11-23 23:04:46.318932+00', 12);


INSERT INTO comptoir.stock_reservations VALUES
	(1, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312062+00', NULL, NULL, '', 2, 7),
	(2, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312268+00', NULL, NULL, '', 3, 9),
	(3, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312284+00', NULL, NULL, '', 4, 11),
	(4, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312291+00', NULL, NULL, '', 5, 12),
	(5, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.3123+00', NULL, NULL, '', 6, 12),
	(6, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312306+00', NULL, NULL, '', 7, 12),
	(7, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312312+00', NULL, NULL, '', 8, 10),
	(8, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312317+00', NULL, NULL, '', 9, 1),
	(9, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312323+00', NULL, NULL, '', 10, 3),
	(10, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312329+00', NULL, NULL, '', 11, 9),
	(11, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312335+00', NULL, NULL, '', 12, 7),
	(12, 1, 3, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.31234+00', NULL, NULL, '', 13, 9),
	(13, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312345+00', NULL, NULL, '', 14, 11),
	(14, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312351+00', NULL, NULL, '', 15, 12),
	(15, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312356+00', NULL, NULL, '', 16, 9),
	(16, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312363+00', NULL, NULL, '', 17, 10),
	(17, 1, 3, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312369+00', NULL, NULL, '', 18, 12),
	(18, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312374+00', NULL, NULL, '', 19, 5),
	(19, 1, 3, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.31238+00', NULL, NULL, '', 20, 7),
	(20, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312385+00', NULL, NULL, '', 21, 8),
	(21, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312391+00', NULL, NULL, '', 22, 11),
	(22, 1, 2, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312398+00', NULL, NULL, '', 23, 5),
	(23, 1, 1, 0, NULL, '[]', 'on_acknowledge', '2026-11-23 23:04:46.312403+00', NULL, NULL, '', 24, 12);


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


