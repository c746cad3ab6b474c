-- holds: {"totals": {"302000016-A": 254524, "302000015-A": 180958, "302000014-A": 105624, "302000013-A": 269958, "302000012-A": 223186, "302000011-A": 100124, "302000010-A": 879140, "302000009-A": 281747, "302000008-A": 27616, "302000007-A": 71360, "302000006-A": 57449, "302000005-A": 5498, "302000004-A": 6520, "302000003-A": 269278, "302000002-A": 71624, "302000001-A": 24329}}
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
    CONSTRAINT marketplace_accounts_acceptance_hours_check CHECK ((acceptance_hours >= 0)),
    CONSTRAINT marketplace_accounts_failures_check CHECK ((failures >= 0)),
    CONSTRAINT marketplace_accounts_handling_days_check CHECK ((handling_days >= 0)),
    CONSTRAINT marketplace_accounts_order_interval_check CHECK ((order_interval >= 0)),
    CONSTRAINT marketplace_accounts_product_interval_check CHECK ((product_interval >= 0)),
    CONSTRAINT marketplace_accounts_stock_interval_check CHECK ((stock_interval >= 0))
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
    account_id bigint NOT NULL
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


ALTER TABLE ONLY comptoir.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('comptoir.procrastinate_events_id_seq'::regclass);


ALTER TABLE ONLY comptoir.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('comptoir.procrastinate_jobs_id_seq'::regclass);


ALTER TABLE ONLY comptoir.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('comptoir.procrastinate_periodic_defers_id_seq'::regclass);


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
	(53, 'Can add account', 14, 'add_account'),
	(54, 'Can change account', 14, 'change_account'),
	(55, 'Can delete account', 14, 'delete_account'),
	(56, 'Can view account', 14, 'view_account'),
	(57, 'Can add credential', 15, 'add_credential'),
	(58, 'Can change credential', 15, 'change_credential'),
	(59, 'Can delete credential', 15, 'delete_credential'),
	(60, 'Can view credential', 15, 'view_credential'),
	(61, 'Can add cursor', 16, 'add_cursor'),
	(62, 'Can change cursor', 16, 'change_cursor'),
	(63, 'Can delete cursor', 16, 'delete_cursor'),
	(64, 'Can view cursor', 16, 'view_cursor'),
	(65, 'Can add pace', 17, 'add_pace'),
	(66, 'Can change pace', 17, 'change_pace'),
	(67, 'Can delete pace', 17, 'delete_pace'),
	(68, 'Can view pace', 17, 'view_pace'),
	(69, 'Can add action', 18, 'add_action'),
	(70, 'Can change action', 18, 'change_action'),
	(71, 'Can delete action', 18, 'delete_action'),
	(72, 'Can view action', 18, 'view_action'),
	(73, 'Can add step', 19, 'add_step'),
	(74, 'Can change step', 19, 'change_step'),
	(75, 'Can delete step', 19, 'delete_step'),
	(76, 'Can view step', 19, 'view_step'),
	(77, 'Can add order', 20, 'add_order'),
	(78, 'Can change order', 20, 'change_order'),
	(79, 'Can delete order', 20, 'delete_order'),
	(80, 'Can view order', 20, 'view_order'),
	(81, 'Can add buyer', 21, 'add_buyer'),
	(82, 'Can change buyer', 21, 'change_buyer'),
	(83, 'Can delete buyer', 21, 'delete_buyer'),
	(84, 'Can view buyer', 21, 'view_buyer'),
	(85, 'Can add raw order', 22, 'add_raworder'),
	(86, 'Can change raw order', 22, 'change_raworder'),
	(87, 'Can delete raw order', 22, 'delete_raworder'),
	(88, 'Can view raw order', 22, 'view_raworder'),
	(89, 'Can add order line', 23, 'add_orderline'),
	(90, 'Can change order line', 23, 'change_orderline'),
	(91, 'Can delete order line', 23, 'delete_orderline'),
	(92, 'Can view order line', 23, 'view_orderline'),
	(93, 'Can add amount', 24, 'add_amount'),
	(94, 'Can change amount', 24, 'change_amount'),
	(95, 'Can delete amount', 24, 'delete_amount'),
	(96, 'Can view amount', 24, 'view_amount'),
	(97, 'Can add reminder', 25, 'add_reminder'),
	(98, 'Can change reminder', 25, 'change_reminder'),
	(99, 'Can delete reminder', 25, 'delete_reminder'),
	(100, 'Can view reminder', 25, 'view_reminder');
INSERT INTO comptoir.auth_permission VALUES
	(101, 'Can add unreadable order', 26, 'add_unreadableorder'),
	(102, 'Can change unreadable order', 26, 'change_unreadableorder'),
	(103, 'Can delete unreadable order', 26, 'delete_unreadableorder'),
	(104, 'Can view unreadable order', 26, 'view_unreadableorder'),
	(105, 'Can add shipment', 27, 'add_shipment'),
	(106, 'Can change shipment', 27, 'change_shipment'),
	(107, 'Can delete shipment', 27, 'delete_shipment'),
	(108, 'Can view shipment', 27, 'view_shipment'),
	(109, 'Can add order export', 28, 'add_orderexport'),
	(110, 'Can change order export', 28, 'change_orderexport'),
	(111, 'Can delete order export', 28, 'delete_orderexport'),
	(112, 'Can view order export', 28, 'view_orderexport'),
	(113, 'Can add order walk', 29, 'add_orderwalk'),
	(114, 'Can change order walk', 29, 'change_orderwalk'),
	(115, 'Can delete order walk', 29, 'delete_orderwalk'),
	(116, 'Can view order walk', 29, 'view_orderwalk'),
	(117, 'Can add sign in attempt', 30, 'add_signinattempt'),
	(118, 'Can change sign in attempt', 30, 'change_signinattempt'),
	(119, 'Can delete sign in attempt', 30, 'delete_signinattempt'),
	(120, 'Can view sign in attempt', 30, 'view_signinattempt');


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
	(14, 'accounts', 'account'),
	(15, 'accounts', 'credential'),
	(16, 'accounts', 'cursor'),
	(17, 'accounts', 'pace'),
	(18, 'actions', 'action'),
	(19, 'actions', 'step'),
	(20, 'orders', 'order'),
	(21, 'orders', 'buyer'),
	(22, 'orders', 'raworder'),
	(23, 'orders', 'orderline'),
	(24, 'orders', 'amount'),
	(25, 'orders', 'reminder'),
	(26, 'orders', 'unreadableorder'),
	(27, 'shipments', 'shipment'),
	(28, 'inbound', 'orderexport'),
	(29, 'inbound', 'orderwalk'),
	(30, 'web', 'signinattempt');


INSERT INTO comptoir.django_migrations VALUES
	(1, 'accounts', '0001_initial', '2026-11-23 12:27:57.44257+00'),
	(2, 'orders', '0001_initial', '2026-11-23 12:27:57.553446+00'),
	(3, 'actions', '0001_initial', '2026-11-23 12:27:57.671033+00'),
	(4, 'activity', '0001_initial', '2026-11-23 12:27:57.742149+00'),
	(5, 'contenttypes', '0001_initial', '2026-11-23 12:27:57.74902+00'),
	(6, 'auth', '0001_initial', '2026-11-23 12:27:57.792116+00'),
	(7, 'admin', '0001_initial', '2026-11-23 12:27:57.806619+00'),
	(8, 'admin', '0002_logentry_remove_auto_add', '2026-11-23 12:27:57.811827+00'),
	(9, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-23 12:27:57.81632+00'),
	(10, 'contenttypes', '0002_remove_content_type_name', '2026-11-23 12:27:57.836882+00'),
	(11, 'auth', '0002_alter_permission_name_max_length', '2026-11-23 12:27:57.842116+00'),
	(12, 'auth', '0003_alter_user_email_max_length', '2026-11-23 12:27:57.846863+00'),
	(13, 'auth', '0004_alter_user_username_opts', '2026-11-23 12:27:57.851009+00'),
	(14, 'auth', '0005_alter_user_last_login_null', '2026-11-23 12:27:57.855413+00'),
	(15, 'auth', '0006_require_contenttypes_0002', '2026-11-23 12:27:57.856029+00'),
	(16, 'auth', '0007_alter_validators_add_error_messages', '2026-11-23 12:27:57.859904+00'),
	(17, 'auth', '0008_alter_user_username_max_length', '2026-11-23 12:27:57.867146+00'),
	(18, 'auth', '0009_alter_user_last_name_max_length', '2026-11-23 12:27:57.871863+00'),
	(19, 'auth', '0010_alter_group_name_max_length', '2026-11-23 12:27:57.879752+00'),
	(20, 'auth', '0011_update_proxy_permissions', '2026-11-23 12:27:57.979188+00'),
	(21, 'auth', '0012_alter_user_first_name_max_length', '2026-11-23 12:27:57.984218+00'),
	(22, 'inbound', '0001_initial', '2026-11-23 12:27:58.023864+00'),
	(23, 'procrastinate', '0001_initial', '2026-11-23 12:27:58.041169+00'),
	(24, 'procrastinate', '0002_drop_started_at_column', '2026-11-23 12:27:58.042756+00'),
	(25, 'procrastinate', '0003_drop_started_at_column', '2026-11-23 12:27:58.04385+00'),
	(26, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-23 12:27:58.044995+00'),
	(27, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-23 12:27:58.0466+00'),
	(28, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-23 12:27:58.047453+00'),
	(29, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-23 12:27:58.049193+00'),
	(30, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-23 12:27:58.05129+00'),
	(31, 'procrastinate', '0009_add_defer_job_function', '2026-11-23 12:27:58.052352+00'),
	(32, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-23 12:27:58.056761+00'),
	(33, 'procrastinate', '0011_add_foreign_key_index', '2026-11-23 12:27:58.058355+00'),
	(34, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-23 12:27:58.06021+00'),
	(35, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-23 12:27:58.061362+00'),
	(36, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-23 12:27:58.062077+00'),
	(37, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-23 12:27:58.062726+00'),
	(38, 'procrastinate', '0016_delete_finished_jobs', '2026-11-23 12:27:58.063294+00'),
	(39, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-23 12:27:58.063893+00'),
	(40, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-23 12:27:58.064451+00'),
	(41, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-23 12:27:58.065323+00'),
	(42, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-23 12:27:58.066996+00'),
	(43, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-23 12:27:58.068928+00'),
	(44, 'procrastinate', '0022_null_locks_excluded', '2026-11-23 12:27:58.069926+00'),
	(45, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-23 12:27:58.070735+00'),
	(46, 'procrastinate', '0024_job_id_bigint', '2026-11-23 12:27:58.075534+00'),
	(47, 'procrastinate', '0025_add_models', '2026-11-23 12:27:58.078674+00'),
	(48, 'procrastinate', '0026_add_job_priority', '2026-11-23 12:27:58.081199+00'),
	(49, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-23 12:27:58.082007+00'),
	(50, 'procrastinate', '0028_add_cancel_states', '2026-11-23 12:27:58.084936+00'),
	(51, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-23 12:27:58.085833+00'),
	(52, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-23 12:27:58.087012+00'),
	(53, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-23 12:27:58.08993+00'),
	(54, 'procrastinate', '0032_pre_cancel_notification', '2026-11-23 12:27:58.093805+00'),
	(55, 'procrastinate', '0033_post_cancel_notification', '2026-11-23 12:27:58.107058+00'),
	(56, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-23 12:27:58.114791+00'),
	(57, 'procrastinate', '0035_post_add_heartbeat', '2026-11-23 12:27:58.116233+00'),
	(58, 'procrastinate', '0036_add_worker_model', '2026-11-23 12:27:58.118884+00'),
	(59, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-23 12:27:58.120103+00'),
	(60, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-23 12:27:58.120823+00'),
	(61, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-23 12:27:58.121751+00'),
	(62, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-23 12:27:58.122549+00'),
	(63, 'procrastinate', '0041_post_retry_failed_job', '2026-11-23 12:27:58.123402+00'),
	(64, 'project', '0001_clock', '2026-11-23 12:27:58.126075+00'),
	(65, 'sessions', '0001_initial', '2026-11-23 12:27:58.132486+00'),
	(66, 'shipments', '0001_initial', '2026-11-23 12:27:58.154921+00'),
	(67, 'web', '0001_initial', '2026-11-23 12:27:58.161842+00');


INSERT INTO comptoir.marketplace_accounts VALUES
	(1, 'mirakl', 'practice', 'http://127.0.0.1:43555', '', 'CAD', 'America/Toronto', 'read', 'read', 'read', 'read', false, false, 15, 60, 30, 60, 'off', 24, 'ON', '15:00:00', 2, 0, NULL, '2026-11-23 12:28:02.479194+00', '', 'Appliances', 'OPEN', '{"shop": {"at": "2026-11-23T12:28:01.314030+00:00", "value": {"health": "OPEN", "shop_id": "2001", "currency": "CAD", "shop_name": "Appliances", "allowances": [{"code": "channels", "label": "Sales channels", "value": "CA"}, {"code": "free_shipping", "label": "Ships for free", "value": "no"}, {"code": "lead_time_to_ship", "label": "Lead time of the shop in days", "value": "1"}, {"code": "kyc", "label": "The operator''s check of the seller", "value": "APPROVED"}]}}, "reasons": {"at": "2026-11-23T12:28:01.324763+00:00", "value": [{"code": "1", "label": "Item not received", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "2", "label": "Item damaged", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "10", "label": "Replacement item received", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": false}}, {"code": "11", "label": "Solved with the customer", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": true}}, {"code": "14", "label": "No response from the seller", "details": {"type": "REFUND", "is_shop_right": false}}, {"code": "15", "label": "Out of stock", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "16", "label": "Cancelled by the customer before shipping", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "17", "label": "Item returned", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "18", "label": "Item not received", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "33", "label": "Out of stock", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "34", "label": "Cancelled by the customer before shipping", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "35", "label": "Cancelled by the marketplace", "details": {"type": "CANCELATION", "is_shop_right": false}}, {"code": "41", "label": "Where is my order", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "42", "label": "Other question", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "51", "label": "No longer wanted", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "52", "label": "Defective", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "61", "label": "Too late to return", "details": {"type": "RETURN_REJECTION", "is_shop_right": true}}, {"code": "71", "label": "Parts are missing", "details": {"type": "RETURN_NON_COMPLIANT", "is_shop_right": true}}]}, "carriers": {"at": "2026-11-23T12:28:01.319188+00:00", "value": [{"code": "CPCL", "label": "Canada Post", "details": {"tracking_url": "https://track.example.com/cpcl/{trackingId}", "standard_code": "CANADA_POST"}}, {"code": "PRLA", "label": "Purolator", "details": {"tracking_url": "https://track.example.com/prla/{trackingId}", "standard_code": "PUROLATOR"}}, {"code": "UPSN", "label": "UPS", "details": {"tracking_url": "https://track.example.com/upsn/{trackingId}", "standard_code": "UPS"}}, {"code": "FDXC", "label": "FedEx", "details": {"tracking_url": "https://track.example.com/fdxc/{trackingId}", "standard_code": "FEDEX"}}, {"code": "CNPR", "label": "Canpar", "details": {"tracking_url": "https://track.example.com/cnpr/{trackingId}", "standard_code": null}}, {"code": "FRGT", "label": "Freight partner", "details": {"tracking_url": null, "standard_code": null}}]}, "allowances": {"at": "2026-11-23T12:28:01.307666+00:00", "value": [{"code": "order_acceptance", "label": "How orders are accepted", "value": "by the shop, order by order"}, {"code": "pay_on_due_date", "label": "Buyers may pay at a later date", "value": "no"}, {"code": "pay_on_shipment", "label": "Buyers are charged at shipment", "value": "no"}, {"code": "pause_debit_workflow", "label": "The operator may pause the charging of buyers", "value": "no"}, {"code": "no_customer_payment_confirmation", "label": "Orders go on without a confirmed payment", "value": "no"}, {"code": "addresses_before_acceptance", "label": "Addresses are shown before acceptance", "value": "no"}, {"code": "multi_shipment", "label": "An order may be shipped in several parcels", "value": "no"}, {"code": "multi_part_item_shipment", "label": "One item may be shipped in several parcels", "value": "no"}, {"code": "unlisted_carriers", "label": "Carriers that are not on the operator''s list are allowed", "value": "yes"}, {"code": "order_tax_mode", "label": "Tax in prices", "value": "prices exclude tax"}, {"code": "offer_prices_decimals", "label": "Decimals in prices", "value": "2"}, {"code": "multi_currency", "label": "Several currencies", "value": "no"}, {"code": "channel_pricing", "label": "Prices by sales channel", "value": "one price for all sales channels"}, {"code": "discount_period_required", "label": "A discount needs a start and an end", "value": "no"}, {"code": "discount_in_the_past_blocked", "label": "A discount may not begin in the past", "value": "no"}, {"code": "scheduled_pricing", "label": "Prices may be scheduled", "value": "no"}, {"code": "volume_pricing", "label": "Prices may depend on the quantity", "value": "no"}, {"code": "volume_discount", "label": "Discounts may depend on the quantity", "value": "no"}, {"code": "lead_time_by_seller", "label": "The shop sets its own lead time", "value": "yes"}, {"code": "timezone", "label": "Time zone of the platform", "value": "America/Toronto"}, {"code": "seller_cancelation", "label": "The shop may cancel accepted orders", "value": "unknown"}, {"code": "partial_acceptance", "label": "The shop may accept some lines and refuse others", "value": "unknown"}]}, "conditions": {"at": "2026-11-23T12:28:01.341340+00:00", "value": [{"code": "11", "label": "New", "details": {}}, {"code": "10", "label": "Open Box", "details": {}}, {"code": "12", "label": "Refurbished", "details": {}}]}, "shipping_types": {"at": "2026-11-23T12:28:01.330702+00:00", "value": [{"code": "STD", "label": "Standard", "details": {"description": "Standard", "standard_code": "CU_ADD-STD", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "EXP", "label": "Express", "details": {"description": "Express", "standard_code": "CU_ADD-EXP", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "CLC", "label": "Click & collect", "details": {"description": "Click & collect", "standard_code": "CLC_OPERATOR-STD", "click_and_collect": true, "mandatory_tracking": false, "delivery_by_operator": false}}]}, "shipping_zones": {"at": "2026-11-23T12:28:01.335945+00:00", "value": [{"code": "CENTRAL", "label": "Ontario and Quebec", "details": {"description": "Ontario and Quebec"}}, {"code": "WEST", "label": "Western Canada", "details": {"description": "Western Canada"}}, {"code": "ATLANTIC", "label": "Atlantic Canada", "details": {"description": "Atlantic Canada"}}, {"code": "NORTH", "label": "Northern Canada", "details": {"description": "Northern Canada"}}]}}', '2026-11-23 12:27:59.888712+00');


INSERT INTO comptoir.marketplace_buyers VALUES
	(1, 'CUST-90760069', 'Taylor', 'Hartwick', NULL, 'en_CA', 'buyer-000001-3f443e@relay.example.com', '{"city": "Sudbury", "phone": "604-555-0185", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "8570 King Street", "street_2": null, "zip_code": "K0M 1Z0", "company_2": null, "firstname": "Taylor", "additional_info": null, "phone_secondary": null}', '{"city": "Sudbury", "phone": "604-555-0185", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "8570 King Street", "street_2": null, "zip_code": "K0M 1Z0", "company_2": null, "firstname": "Taylor", "additional_info": null, "phone_secondary": null}'),
	(3, 'CUST-41791045', 'Jordan', 'Northam', NULL, 'en_CA', 'buyer-000003-908c75@relay.example.com', NULL, NULL),
	(10, 'CUST-87200395', 'Blake', 'Northam', NULL, 'en_CA', 'buyer-000010-a94576@relay.example.com', NULL, NULL),
	(2, 'CUST-29030559', 'Quinn', 'Fernley', NULL, 'en_CA', 'buyer-000002-955faf@relay.example.com', '{"city": "Ottawa", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Fernley", "street_1": "2751 Harbour Drive", "street_2": null, "zip_code": "P8N 7W4", "company_2": null, "firstname": "Quinn", "additional_info": null, "phone_secondary": null}', '{"city": "Ottawa", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Fernley", "street_1": "2751 Harbour Drive", "street_2": null, "zip_code": "P8N 7W4", "company_2": null, "firstname": "Quinn", "additional_info": null, "phone_secondary": null}'),
	(4, 'CUST-18299369', 'Quinn', 'Oakridge', NULL, 'en_CA', 'buyer-000004-d96b97@relay.example.com', NULL, NULL),
	(5, 'CUST-83082330', 'Avery', 'Hartwick', NULL, 'en_CA', 'buyer-000005-3eb9c2@relay.example.com', '{"city": "Sudbury", "phone": "902-555-0176", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "3468 Birch Avenue", "street_2": null, "zip_code": "N6A 1B8", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}', '{"city": "Sudbury", "phone": "902-555-0176", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Hartwick", "street_1": "3468 Birch Avenue", "street_2": null, "zip_code": "N6A 1B8", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}'),
	(6, 'CUST-38851743', 'Chloé', 'Sansregret', NULL, 'fr_CA', 'buyer-000006-c92496@relay.example.com', NULL, NULL),
	(7, 'CUST-43054441', 'Ellis', 'Coldbrook', NULL, 'en_CA', 'buyer-000007-25b585@relay.example.com', '{"city": "Sudbury", "phone": "514-555-0117", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "5597 Station Road", "street_2": null, "zip_code": "N1J 4Y8", "company_2": null, "firstname": "Ellis", "additional_info": null, "phone_secondary": null}', '{"city": "Sudbury", "phone": "514-555-0117", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "5597 Station Road", "street_2": null, "zip_code": "N1J 4Y8", "company_2": null, "firstname": "Ellis", "additional_info": null, "phone_secondary": null}'),
	(8, 'CUST-39979629', 'Casey', 'Ashgrove', NULL, 'en_CA', 'buyer-000008-3ce797@relay.example.com', NULL, NULL),
	(9, 'CUST-15732818', 'Avery', 'Fernley', NULL, 'en_CA', 'buyer-000009-b6edda@relay.example.com', '{"city": "Toronto", "phone": "514-555-0123", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Fernley", "street_1": "6507 Station Road", "street_2": null, "zip_code": "P1H 7Y1", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}', '{"city": "Toronto", "phone": "514-555-0123", "state": "ON", "company": null, "country": "CAN", "civility": null, "lastname": "Fernley", "street_1": "6507 Station Road", "street_2": null, "zip_code": "P1H 7Y1", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}'),
	(11, 'CUST-72761741', 'Maëlle', 'Clairmont', NULL, 'fr_CA', 'buyer-000011-eac210@relay.example.com', NULL, NULL),
	(12, 'CUST-76704588', 'Geneviève', 'Fontbrune', NULL, 'fr_CA', 'buyer-000012-543979@relay.example.com', NULL, NULL),
	(13, 'CUST-50854456', 'Devon', 'Hartwick', NULL, 'en_CA', 'buyer-000013-0e962f@relay.example.com', '{"city": "Toronto", "phone": "604-555-0151", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Hartwick", "street_1": "1752 Harbour Drive", "street_2": null, "zip_code": "N5Y 6V6", "company_2": null, "firstname": "Devon", "additional_info": null, "phone_secondary": null}', '{"city": "Toronto", "phone": "604-555-0151", "state": "ON", "company": null, "country": "CAN", "civility": "Mrs", "lastname": "Hartwick", "street_1": "1752 Harbour Drive", "street_2": null, "zip_code": "N5Y 6V6", "company_2": null, "firstname": "Devon", "additional_info": null, "phone_secondary": null}'),
	(14, 'CUST-28108838', 'Morgan', 'Coldbrook', NULL, 'en_CA', 'buyer-000014-33439c@relay.example.com', '{"city": "Toronto", "phone": "416-555-0112", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "4626 Lakeshore Road", "street_2": null, "zip_code": "P5W 9H4", "company_2": null, "firstname": "Morgan", "additional_info": null, "phone_secondary": null}', '{"city": "Toronto", "phone": "416-555-0112", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Coldbrook", "street_1": "4626 Lakeshore Road", "street_2": null, "zip_code": "P5W 9H4", "company_2": null, "firstname": "Morgan", "additional_info": null, "phone_secondary": null}'),
	(15, 'CUST-99082690', 'Casey', 'Hartwick', NULL, 'en_CA', 'buyer-000015-b81b77@relay.example.com', NULL, NULL),
	(16, 'CUST-65221642', 'Avery', 'Fernley', NULL, 'en_CA', 'buyer-000016-768734@relay.example.com', '{"city": "Hamilton", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Fernley", "street_1": "1110 King Street", "street_2": null, "zip_code": "M1S 4V0", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}', '{"city": "Hamilton", "phone": "416-555-0101", "state": "ON", "company": null, "country": "CAN", "civility": "Mr", "lastname": "Fernley", "street_1": "1110 King Street", "street_2": null, "zip_code": "M1S 4V0", "company_2": null, "firstname": "Avery", "additional_info": null, "phone_secondary": null}');


INSERT INTO comptoir.marketplace_credentials VALUES
	(1, 'api_key', '\x2c4c42f7d879eb65aa2679088175216fe9b9c0052831b837b98f07a4ca1f7386bbef9d212c3a8f4d8b2c0b153e2fef4d215735a98fb2c9237aeae4d71d3c4565', '453067b563641c80', '2026-11-23 12:27:59.89092+00', '2026-11-23 12:28:01.343857+00', '2027-02-21 12:27:59.89092+00', 1);


INSERT INTO comptoir.marketplace_cursors VALUES
	(1, 'orders', '2026-11-23 12:13:02+00', NULL, '2026-11-23 12:28:02.467297+00', NULL, '', 1);


INSERT INTO comptoir.marketplace_heartbeats VALUES
	(1, 'orders', '2026-11-23 12:28:02.504513+00', '2026-11-23 12:28:02.504519+00', 0, '', '', 1);


INSERT INTO comptoir.marketplace_journal VALUES
	(1, '2026-11-23 12:27:59.895671+00', 'account.added', NULL, '{"name": "practice", "address": "http://127.0.0.1:43555"}', '', false, NULL, '2026-11-23 12:27:59.895681+00', 1, NULL, 1),
	(2, '2026-11-23 12:28:02.496632+00', 'order.created', 1, '{"lines": 1, "order": "302000001-A", "state": "SHIPPED", "before": null, "currency": "CAD", "total_cents": 24329}', '', false, NULL, '2026-11-23 12:28:02.496668+00', 1, NULL, 1),
	(3, '2026-11-23 12:28:02.496889+00', 'order.created', 3, '{"lines": 2, "order": "302000003-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 269278}', '', false, NULL, '2026-11-23 12:28:02.496906+00', 1, NULL, 1),
	(4, '2026-11-23 12:28:02.496917+00', 'order.created', 10, '{"lines": 3, "order": "302000010-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 879140}', '', false, NULL, '2026-11-23 12:28:02.496928+00', 1, NULL, 1),
	(5, '2026-11-23 12:28:02.496936+00', 'order.created', 2, '{"lines": 1, "order": "302000002-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 71624}', '', false, NULL, '2026-11-23 12:28:02.496943+00', 1, NULL, 1),
	(6, '2026-11-23 12:28:02.496949+00', 'order.created', 4, '{"lines": 1, "order": "302000004-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 6520}', '', false, NULL, '2026-11-23 12:28:02.496954+00', 1, NULL, 1),
	(7, '2026-11-23 12:28:02.496959+00', 'order.created', 5, '{"lines": 1, "order": "302000005-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 5498}', '', false, NULL, '2026-11-23 12:28:02.496965+00', 1, NULL, 1),
	(8, '2026-11-23 12:28:02.496969+00', 'order.created', 6, '{"lines": 2, "order": "302000006-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 57449}', '', false, NULL, '2026-11-23 12:28:02.496974+00', 1, NULL, 1),
	(9, '2026-11-23 12:28:02.496979+00', 'order.created', 7, '{"lines": 4, "order": "302000007-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 71360}', '', false, NULL, '2026-11-23 12:28:02.496984+00', 1, NULL, 1),
	(10, '2026-11-23 12:28:02.496992+00', 'order.created', 8, '{"lines": 2, "order": "302000008-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 27616}', '', false, NULL, '2026-11-23 12:28:02.496998+00', 1, NULL, 1),
	(11, '2026-11-23 12:28:02.497002+00', 'order.created', 9, '{"lines": 3, "order": "302000009-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 281747}', '', false, NULL, '2026-11-23 12:28:02.497008+00', 1, NULL, 1),
	(12, '2026-11-23 12:28:02.497012+00', 'order.created', 11, '{"lines": 1, "order": "302000011-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 100124}', '', false, NULL, '2026-11-23 12:28:02.497018+00', 1, NULL, 1),
	(13, '2026-11-23 12:28:02.497022+00', 'order.created', 12, '{"lines": 2, "order": "302000012-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 223186}', '', false, NULL, '2026-11-23 12:28:02.497027+00', 1, NULL, 1),
	(14, '2026-11-23 12:28:02.497032+00', 'order.created', 13, '{"lines": 1, "order": "302000013-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 269958}', '', false, NULL, '2026-11-23 12:28:02.497037+00', 1, NULL, 1),
	(15, '2026-11-23 12:28:02.497041+00', 'order.created', 14, '{"lines": 1, "order": "302000014-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 105624}', '', false, NULL, '2026-11-23 12:28:02.497047+00', 1, NULL, 1),
	(16, '2026-11-23 12:28:02.497051+00', 'order.created', 15, '{"lines": 1, "order": "302000015-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 180958}', '', false, NULL, '2026-11-23 12:28:02.497108+00', 1, NULL, 1),
	(17, '2026-11-23 12:28:02.497113+00', 'order.created', 16, '{"lines": 1, "order": "302000016-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 254524}', '', false, NULL, '2026-11-23 12:28:02.497119+00', 1, NULL, 1);


INSERT INTO comptoir.marketplace_order_amounts VALUES
	(1, 'price', '', 24299, NULL, NULL, false, 1),
	(2, 'shipping', '', 0, NULL, NULL, false, 1),
	(3, 'tax', 'HST', 3163, NULL, '13.0', false, 1),
	(4, 'fee', 'EHF', 30, NULL, NULL, false, 1),
	(5, 'commission', '', 2916, NULL, NULL, false, 1),
	(6, 'commission_tax', 'HST', 379, NULL, '13.0', false, 1),
	(7, 'price', '', 64999, NULL, NULL, false, 2),
	(8, 'shipping', '', 4900, NULL, NULL, false, 2),
	(9, 'tax', 'HST', 8674, NULL, '13.0', false, 2),
	(10, 'shipping_tax', 'HST', 637, NULL, '13.0', false, 2),
	(11, 'fee', 'EHF', 1725, NULL, NULL, false, 2),
	(12, 'commission', '', 6990, NULL, NULL, false, 2),
	(13, 'commission_tax', 'HST', 909, NULL, '13.0', false, 2),
	(14, 'price', '', 215899, NULL, NULL, false, 3),
	(15, 'shipping', '', 8900, NULL, NULL, false, 3),
	(16, 'tax', 'GST', 10846, NULL, '5.0', false, 3),
	(17, 'tax', 'PST', 15185, NULL, '7.0', false, 3),
	(18, 'shipping_tax', 'GST', 445, NULL, '5.0', false, 3),
	(19, 'shipping_tax', 'PST', 623, NULL, '7.0', false, 3),
	(20, 'fee', 'EHF', 1030, NULL, NULL, false, 3),
	(21, 'commission', '', 22480, NULL, NULL, false, 3),
	(22, 'commission_tax', 'HST', 2922, NULL, '13.0', false, 3),
	(23, 'price', '', 43099, NULL, NULL, false, 4),
	(24, 'shipping', '', 0, NULL, NULL, false, 4),
	(25, 'tax', 'GST', 2172, NULL, '5.0', false, 4),
	(26, 'tax', 'PST', 3041, NULL, '7.0', false, 4),
	(27, 'fee', 'EHF', 350, NULL, NULL, false, 4),
	(28, 'commission', '', 5172, NULL, NULL, false, 4),
	(29, 'commission_tax', 'HST', 672, NULL, '13.0', false, 4),
	(30, 'price', '', 6480, NULL, NULL, false, 5),
	(31, 'shipping', '', 0, NULL, NULL, false, 5),
	(32, 'tax', 'HST', 848, NULL, '13.0', false, 5),
	(33, 'fee', 'EHF', 40, NULL, NULL, false, 5),
	(34, 'commission', '', 778, NULL, NULL, false, 5),
	(35, 'commission_tax', 'HST', 101, NULL, '13.0', false, 5),
	(36, 'price', '', 3199, NULL, NULL, false, 6),
	(37, 'shipping', '', 2299, NULL, NULL, false, 6),
	(38, 'tax', 'HST', 416, NULL, '13.0', false, 6),
	(39, 'shipping_tax', 'HST', 299, NULL, '13.0', false, 6),
	(40, 'commission', '', 825, NULL, NULL, false, 6),
	(41, 'commission_tax', 'HST', 107, NULL, '13.0', false, 6),
	(42, 'price', '', 27999, NULL, NULL, false, 7),
	(43, 'shipping', '', 0, NULL, NULL, false, 7),
	(44, 'tax', 'GST', 1447, NULL, '5.0', false, 7),
	(45, 'tax', 'QST', 2888, NULL, '9.975', false, 7),
	(46, 'fee', 'EHF', 950, NULL, NULL, false, 7),
	(47, 'commission', '', 2240, NULL, NULL, false, 7),
	(48, 'commission_tax', 'HST', 291, NULL, '13.0', false, 7),
	(49, 'price', '', 28440, NULL, NULL, false, 8),
	(50, 'shipping', '', 0, NULL, NULL, false, 8),
	(51, 'tax', 'GST', 1425, NULL, '5.0', false, 8),
	(52, 'tax', 'QST', 2843, NULL, '9.975', false, 8),
	(53, 'fee', 'EHF', 60, NULL, NULL, false, 8),
	(54, 'commission', '', 3413, NULL, NULL, false, 8),
	(55, 'commission_tax', 'HST', 444, NULL, '13.0', false, 8),
	(56, 'price', '', 42999, NULL, NULL, false, 9),
	(57, 'shipping', '', 0, NULL, NULL, false, 9),
	(58, 'tax', 'HST', 5609, NULL, '13.0', false, 9),
	(59, 'fee', 'EHF', 150, NULL, NULL, false, 9),
	(60, 'commission', '', 6020, NULL, NULL, false, 9),
	(61, 'commission_tax', 'HST', 783, NULL, '13.0', false, 9),
	(62, 'price', '', 9699, NULL, NULL, false, 10),
	(63, 'shipping', '', 0, NULL, NULL, false, 10),
	(64, 'tax', 'HST', 1261, NULL, '13.0', false, 10),
	(65, 'commission', '', 1455, NULL, NULL, false, 10),
	(66, 'commission_tax', 'HST', 189, NULL, '13.0', false, 10),
	(67, 'price', '', 2999, NULL, NULL, false, 11),
	(68, 'shipping', '', 799, NULL, NULL, false, 11),
	(69, 'tax', 'HST', 392, NULL, '13.0', false, 11),
	(70, 'shipping_tax', 'HST', 104, NULL, '13.0', false, 11),
	(71, 'fee', 'EHF', 20, NULL, NULL, false, 11),
	(72, 'commission', '', 456, NULL, NULL, false, 11),
	(73, 'commission_tax', 'HST', 59, NULL, '13.0', false, 11),
	(74, 'price', '', 14599, NULL, NULL, false, 12),
	(75, 'shipping', '', 0, NULL, NULL, false, 12),
	(76, 'tax', 'HST', 1910, NULL, '13.0', false, 12),
	(77, 'fee', 'EHF', 95, NULL, NULL, false, 12),
	(78, 'commission', '', 1752, NULL, NULL, false, 12),
	(79, 'commission_tax', 'HST', 228, NULL, '13.0', false, 12),
	(80, 'price', '', 23997, NULL, NULL, false, 13),
	(81, 'shipping', '', 0, NULL, NULL, false, 13),
	(82, 'tax', 'GST', 1200, NULL, '5.0', false, 13),
	(83, 'tax', 'PST', 1440, NULL, '6.0', false, 13),
	(84, 'commission', '', 3600, NULL, NULL, false, 13),
	(85, 'commission_tax', 'HST', 468, NULL, '13.0', false, 13),
	(86, 'price', '', 3599, NULL, NULL, false, 14),
	(87, 'shipping', '', 0, NULL, NULL, false, 14),
	(88, 'tax', 'GST', 181, NULL, '5.0', false, 14),
	(89, 'tax', 'PST', 217, NULL, '6.0', false, 14),
	(90, 'fee', 'EHF', 20, NULL, NULL, false, 14),
	(91, 'commission', '', 432, NULL, NULL, false, 14),
	(92, 'commission_tax', 'HST', 56, NULL, '13.0', false, 14),
	(93, 'price', '', 136699, NULL, NULL, false, 15),
	(94, 'shipping', '', 8900, NULL, NULL, false, 15),
	(95, 'tax', 'HST', 17995, NULL, '13.0', false, 15),
	(96, 'shipping_tax', 'HST', 1157, NULL, '13.0', false, 15),
	(97, 'fee', 'EHF', 1725, NULL, NULL, false, 15),
	(98, 'commission', '', 14560, NULL, NULL, false, 15),
	(99, 'commission_tax', 'HST', 1893, NULL, '13.0', false, 15),
	(100, 'price', '', 42599, NULL, NULL, false, 16);
INSERT INTO comptoir.marketplace_order_amounts VALUES
	(101, 'shipping', '', 4900, NULL, NULL, false, 16),
	(102, 'tax', 'HST', 5681, NULL, '13.0', false, 16),
	(103, 'shipping_tax', 'HST', 637, NULL, '13.0', false, 16),
	(104, 'fee', 'EHF', 1100, NULL, NULL, false, 16),
	(105, 'commission', '', 5700, NULL, NULL, false, 16),
	(106, 'commission_tax', 'HST', 741, NULL, '13.0', false, 16),
	(107, 'price', '', 79199, NULL, NULL, false, 17),
	(108, 'shipping', '', 4900, NULL, NULL, false, 17),
	(109, 'tax', 'HST', 10520, NULL, '13.0', false, 17),
	(110, 'shipping_tax', 'HST', 637, NULL, '13.0', false, 17),
	(111, 'fee', 'EHF', 1725, NULL, NULL, false, 17),
	(112, 'commission', '', 8410, NULL, NULL, false, 17),
	(113, 'commission_tax', 'HST', 1093, NULL, '13.0', false, 17),
	(114, 'price', '', 64999, NULL, NULL, false, 18),
	(115, 'shipping', '', 4900, NULL, NULL, false, 18),
	(116, 'tax', 'HST', 8674, NULL, '13.0', false, 18),
	(117, 'shipping_tax', 'HST', 637, NULL, '13.0', false, 18),
	(118, 'fee', 'EHF', 1725, NULL, NULL, false, 18),
	(119, 'commission', '', 6990, NULL, NULL, false, 18),
	(120, 'commission_tax', 'HST', 909, NULL, '13.0', false, 18),
	(121, 'price', '', 777297, NULL, NULL, false, 19),
	(122, 'shipping', '', 8900, NULL, NULL, false, 19),
	(123, 'tax', 'HST', 101450, NULL, '13.0', false, 19),
	(124, 'shipping_tax', 'HST', 1157, NULL, '13.0', false, 19),
	(125, 'fee', 'EHF', 3090, NULL, NULL, false, 19),
	(126, 'commission', '', 78620, NULL, NULL, false, 19),
	(127, 'commission_tax', 'HST', 10221, NULL, '13.0', false, 19),
	(128, 'price', '', 18199, NULL, NULL, false, 20),
	(129, 'shipping', '', 0, NULL, NULL, false, 20),
	(130, 'tax', 'HST', 2370, NULL, '13.0', false, 20),
	(131, 'fee', 'EHF', 30, NULL, NULL, false, 20),
	(132, 'commission', '', 2184, NULL, NULL, false, 20),
	(133, 'commission_tax', 'HST', 284, NULL, '13.0', false, 20),
	(134, 'price', '', 93499, NULL, NULL, false, 21),
	(135, 'shipping', '', 4900, NULL, NULL, false, 21),
	(136, 'tax', 'GST', 4761, NULL, '5.0', false, 21),
	(137, 'tax', 'QST', 9499, NULL, '9.975', false, 21),
	(138, 'shipping_tax', 'GST', 245, NULL, '5.0', false, 21),
	(139, 'shipping_tax', 'QST', 489, NULL, '9.975', false, 21),
	(140, 'fee', 'EHF', 1725, NULL, NULL, false, 21),
	(141, 'commission', '', 9840, NULL, NULL, false, 21),
	(142, 'commission_tax', 'HST', 1279, NULL, '13.0', false, 21),
	(143, 'price', '', 29997, NULL, NULL, false, 22),
	(144, 'shipping', '', 0, NULL, NULL, false, 22),
	(145, 'tax', 'GST', 1518, NULL, '5.0', false, 22),
	(146, 'tax', 'QST', 3028, NULL, '9.975', false, 22),
	(147, 'fee', 'EHF', 360, NULL, NULL, false, 22),
	(148, 'commission', '', 3600, NULL, NULL, false, 22),
	(149, 'commission_tax', 'HST', 468, NULL, '13.0', false, 22),
	(150, 'price', '', 182899, NULL, NULL, false, 23),
	(151, 'shipping', '', 8900, NULL, NULL, false, 23),
	(152, 'tax', 'GST', 9196, NULL, '5.0', false, 23),
	(153, 'tax', 'QST', 18347, NULL, '9.975', false, 23),
	(154, 'shipping_tax', 'GST', 445, NULL, '5.0', false, 23),
	(155, 'shipping_tax', 'QST', 888, NULL, '9.975', false, 23),
	(156, 'fee', 'EHF', 1030, NULL, NULL, false, 23),
	(157, 'commission', '', 19180, NULL, NULL, false, 23),
	(158, 'commission_tax', 'HST', 2493, NULL, '13.0', false, 23),
	(159, 'price', '', 258998, NULL, NULL, false, 24),
	(160, 'shipping', '', 8900, NULL, NULL, false, 24),
	(161, 'tax', 'HST', 33938, NULL, '13.0', false, 24),
	(162, 'shipping_tax', 'HST', 1157, NULL, '13.0', false, 24),
	(163, 'fee', 'EHF', 2060, NULL, NULL, false, 24),
	(164, 'commission', '', 26790, NULL, NULL, false, 24),
	(165, 'commission_tax', 'HST', 3483, NULL, '13.0', false, 24),
	(166, 'price', '', 94999, NULL, NULL, false, 25),
	(167, 'shipping', '', 8900, NULL, NULL, false, 25),
	(168, 'tax', 'HST', 12574, NULL, '13.0', false, 25),
	(169, 'shipping_tax', 'HST', 1157, NULL, '13.0', false, 25),
	(170, 'fee', 'EHF', 1725, NULL, NULL, false, 25),
	(171, 'commission', '', 10390, NULL, NULL, false, 25),
	(172, 'commission_tax', 'HST', 1351, NULL, '13.0', false, 25),
	(173, 'price', '', 169998, NULL, NULL, false, 26),
	(174, 'shipping', '', 8900, NULL, NULL, false, 26),
	(175, 'tax', 'GST', 8603, NULL, '5.0', false, 26),
	(176, 'tax', 'QST', 17163, NULL, '9.975', false, 26),
	(177, 'shipping_tax', 'GST', 445, NULL, '5.0', false, 26),
	(178, 'shipping_tax', 'QST', 888, NULL, '9.975', false, 26),
	(179, 'fee', 'EHF', 2060, NULL, NULL, false, 26),
	(180, 'commission', '', 17890, NULL, NULL, false, 26),
	(181, 'commission_tax', 'HST', 2326, NULL, '13.0', false, 26),
	(182, 'price', '', 243899, NULL, NULL, false, 27),
	(183, 'shipping', '', 8900, NULL, NULL, false, 27),
	(184, 'tax', 'HST', 31931, NULL, '13.0', false, 27),
	(185, 'shipping_tax', 'HST', 1157, NULL, '13.0', false, 27),
	(186, 'fee', 'EHF', 1725, NULL, NULL, false, 27),
	(187, 'commission', '', 25280, NULL, NULL, false, 27),
	(188, 'commission_tax', 'HST', 3286, NULL, '13.0', false, 27);


INSERT INTO comptoir.marketplace_order_items VALUES
	(1, '302000001-A-1', 1, 'SHIPPED', 'SHIPPED', NULL, NULL, 'SON-HPN60N', '500308', '17011359', 'Sonelle Wireless Headphones 60 h - Navy Blue', 'AUDIO', 'Headphones & Speakers', '11', 1, 1, 0, 1, 0, 0, NULL, 24299, 24329, NULL, true, '2026-11-22 12:27:58.62+00', '2026-11-23 12:27:58.62+00', '2026-11-23 12:27:58.62+00', NULL, '2026-11-22 15:27:58.62+00', NULL, 1),
	(2, '302000002-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'BOR-WCL24S', '500127', '17004662', 'Boreal Wine Cellar 24 Bottles - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 64999, 71624, NULL, true, '2026-11-22 13:57:58.62+00', '2026-11-22 16:57:58.62+00', NULL, NULL, '2026-11-22 16:57:58.62+00', NULL, 2),
	(3, '302000003-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BRA-RGG36S', '500214', '17007881', 'Brasero Gas Range 36" - Stainless Steel', 'COOKING', 'Ranges & Ovens', '11', 1, 0, 0, 0, 0, 0, NULL, 215899, 225829, NULL, false, '2026-11-22 15:27:58.62+00', '2026-11-22 15:27:58.62+00', NULL, NULL, NULL, NULL, 3),
	(4, '302000003-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'SON-SBR51R', '500343', '17012654', 'Sonelle Sound Bar 5.1 - Red', 'AUDIO', 'Headphones & Speakers', '11', 1, 0, 0, 0, 0, 0, NULL, 43099, 43449, NULL, false, '2026-11-22 15:27:58.62+00', '2026-11-22 15:27:58.62+00', NULL, NULL, NULL, NULL, 3),
	(5, '302000004-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'DOM-LGT2G', '500320', '17011803', 'Domotis Smart Bulb Pack of 2 - Slate Grey', 'SMART_HOME', 'Smart Home', '11', 2, 0, 0, 0, 0, 0, NULL, 3240, 6520, NULL, false, '2026-11-22 16:57:58.62+00', '2026-11-22 16:57:58.62+00', NULL, NULL, NULL, NULL, 4),
	(6, '302000005-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CAL-CHG30B-OB', '520006', '17005846', 'Calcula USB-C Charger 30 W - Black (Open Box)', 'ACCESSORIES', 'Accessories', '10', 1, 1, 0, 0, 0, 0, NULL, 3199, 5498, NULL, true, '2026-11-22 18:27:58.62+00', '2026-11-22 21:27:58.62+00', NULL, NULL, '2026-11-22 21:27:58.62+00', NULL, 5),
	(7, '302000006-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'VID-MON24G', '500277', '17010212', 'Vidara Moniteur 24 po - Gris ardoise', 'COMPUTING', 'Ordinateurs et tablettes', '11', 1, 0, 0, 0, 0, 0, NULL, 27999, 28949, NULL, false, '2026-11-22 19:57:58.62+00', '2026-11-22 19:57:58.62+00', NULL, NULL, NULL, NULL, 6),
	(8, '302000006-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'SON-EAR3W', '500070', '17002553', 'Sonelle Écouteurs sans fil gén. 3 - Blanc', 'AUDIO', 'Casques et haut-parleurs', '11', 2, 0, 0, 0, 0, 0, NULL, 14220, 28500, NULL, false, '2026-11-22 19:57:58.62+00', '2026-11-22 19:57:58.62+00', NULL, NULL, NULL, NULL, 6),
	(9, '302000007-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CAF-ESP9B', '500017', '17000592', 'Caffino Espresso Machine 9 bar - Black', 'SMALL_KITCHEN', 'Small Kitchen Appliances', '11', 1, 1, 0, 0, 0, 0, NULL, 42999, 43149, NULL, true, '2026-11-22 21:27:58.62+00', '2026-11-23 00:27:58.62+00', NULL, NULL, '2026-11-23 00:27:58.62+00', NULL, 7),
	(10, '302000007-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'LAV-STK27W', '500078', '17002849', 'Lavando Laundry Stacking Kit 27" - White', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 9699, 9699, NULL, true, '2026-11-22 21:27:58.62+00', '2026-11-23 00:27:58.62+00', NULL, NULL, '2026-11-23 00:27:58.62+00', NULL, 7),
	(11, '302000007-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'DOM-LGT1G', '500283', '17010434', 'Domotis Smart Bulb Pack of 1 - Slate Grey', 'SMART_HOME', 'Smart Home', '11', 1, 1, 0, 0, 0, 0, NULL, 2999, 3818, NULL, true, '2026-11-22 21:27:58.62+00', '2026-11-23 00:27:58.62+00', NULL, NULL, '2026-11-23 00:27:58.62+00', NULL, 7),
	(12, '302000007-A-4', 4, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'FRI-HTR1500G', '500229', '17008436', 'Frimas Oil Radiator 1500 W - Slate Grey', 'CLIMATE', 'Heating & Cooling', '11', 1, 1, 0, 0, 0, 0, NULL, 14599, 14694, NULL, true, '2026-11-22 21:27:58.62+00', '2026-11-23 00:27:58.62+00', NULL, NULL, '2026-11-23 00:27:58.62+00', NULL, 7),
	(13, '302000008-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'LAV-STK24W', '500037', '17001332', 'Lavando Laundry Stacking Kit 24" - White', 'ACCESSORIES', 'Accessories', '11', 3, 0, 0, 0, 0, 0, NULL, 7999, 23997, NULL, false, '2026-11-22 22:57:58.62+00', '2026-11-22 22:57:58.62+00', NULL, NULL, NULL, NULL, 8),
	(14, '302000008-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'DOM-LGT2W', '500082', '17002997', 'Domotis Smart Bulb Pack of 2 - White', 'SMART_HOME', 'Smart Home', '11', 1, 0, 0, 0, 0, 0, NULL, 3599, 3619, NULL, false, '2026-11-22 22:57:58.62+00', '2026-11-22 22:57:58.62+00', NULL, NULL, NULL, NULL, 8),
	(15, '302000009-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'NOR-FRT36B', '500207', '17007622', 'Nordavik Top Freezer Refrigerator 36" - Black', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 136699, 147324, NULL, true, '2026-11-23 00:27:58.62+00', '2026-11-23 03:27:58.62+00', NULL, NULL, '2026-11-23 03:27:58.62+00', NULL, 9),
	(16, '302000009-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'FRI-ACW8000B', '500305', '17011248', 'Frimas Window Air Conditioner 8000 BTU - Black', 'CLIMATE', 'Heating & Cooling', '11', 1, 1, 0, 0, 0, 0, NULL, 42599, 48599, NULL, true, '2026-11-23 00:27:58.62+00', '2026-11-23 03:27:58.62+00', NULL, NULL, '2026-11-23 03:27:58.62+00', NULL, 9),
	(17, '302000009-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'BOR-WCL46B', '500045', '17001628', 'Boreal Wine Cellar 46 Bottles - Black', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 79199, 85824, NULL, true, '2026-11-23 00:27:58.62+00', '2026-11-23 03:27:58.62+00', NULL, NULL, '2026-11-23 03:27:58.62+00', NULL, 9),
	(18, '302000010-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BOR-WCL24S', '500127', '17004662', 'Boreal Wine Cellar 24 Bottles - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 0, 0, 0, 0, 0, NULL, 64999, 71624, NULL, false, '2026-11-23 01:57:58.62+00', '2026-11-23 01:57:58.62+00', NULL, NULL, NULL, NULL, 10),
	(19, '302000010-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BRA-WOV30G', '500330', '17012173', 'Brasero Wall Oven 30" - Slate Grey', 'COOKING', 'Ranges & Ovens', '11', 3, 0, 0, 0, 0, 0, NULL, 259099, 789287, NULL, false, '2026-11-23 01:57:58.62+00', '2026-11-23 01:57:58.62+00', NULL, NULL, NULL, NULL, 10),
	(20, '302000010-A-3', 3, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'DOM-DBL1536W', '500080', '17002923', 'Domotis Video Doorbell 1536p - White', 'SMART_HOME', 'Smart Home', '11', 1, 0, 0, 0, 0, 0, NULL, 18199, 18229, NULL, false, '2026-11-23 01:57:58.62+00', '2026-11-23 01:57:58.62+00', NULL, NULL, NULL, NULL, 10),
	(21, '302000011-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BOR-WCL80B', '500086', '17003145', 'Boreal Cellier 80 bouteilles - Noir', 'REFRIGERATION', 'Réfrigérateurs et congélateurs', '11', 1, 0, 0, 0, 0, 0, NULL, 93499, 100124, NULL, false, '2026-11-23 03:27:58.62+00', '2026-11-23 03:27:58.62+00', NULL, NULL, NULL, NULL, 11),
	(22, '302000012-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'SON-SPK10B', '500030', '17001073', 'Sonelle Haut-parleur Bluetooth 10 W - Noir', 'AUDIO', 'Casques et haut-parleurs', '11', 3, 0, 0, 0, 0, 0, NULL, 9999, 30357, NULL, false, '2026-11-23 04:57:58.62+00', '2026-11-23 04:57:58.62+00', NULL, NULL, NULL, NULL, 12),
	(23, '302000012-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BRA-RGG30B', '500050', '17001813', 'Brasero Cuisinière au gaz 30 po - Noir', 'COOKING', 'Cuisinières et fours', '11', 1, 0, 0, 0, 0, 0, NULL, 182899, 192829, NULL, false, '2026-11-23 04:57:58.62+00', '2026-11-23 04:57:58.62+00', NULL, NULL, NULL, NULL, 12),
	(24, '302000013-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'LAV-DRE80G', '500212', '17007807', 'Lavando Electric Dryer 8.0 cu. ft. - Slate Grey', 'LAUNDRY', 'Washers & Dryers', '11', 2, 2, 0, 0, 0, 0, NULL, 129499, 269958, NULL, true, '2026-11-23 06:27:58.62+00', '2026-11-23 09:27:58.62+00', NULL, NULL, '2026-11-23 09:27:58.62+00', NULL, 13),
	(25, '302000014-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'NOR-FRT24S', '500248', '17009139', 'Nordavik Top Freezer Refrigerator 24" - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 94999, 105624, NULL, true, '2026-11-23 07:57:58.62+00', '2026-11-23 10:57:58.62+00', NULL, NULL, '2026-11-23 10:57:58.62+00', NULL, 14),
	(26, '302000015-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'LAV-WTL44G', '500088', '17003219', 'Lavando Top Load Washer 4.4 cu. ft. - Slate Grey', 'LAUNDRY', 'Washers & Dryers', '11', 2, 0, 0, 0, 0, 0, NULL, 84999, 180958, NULL, false, '2026-11-23 09:27:58.62+00', '2026-11-23 09:27:58.62+00', NULL, NULL, NULL, NULL, 15),
	(27, '302000016-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'BOR-FRD30S', '500284', '17010471', 'Boreal French Door Refrigerator 30" - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 243899, 254524, NULL, true, '2026-11-23 10:57:58.62+00', '2026-11-23 12:27:58.62+00', NULL, NULL, '2026-11-23 12:27:58.62+00', NULL, 16);


INSERT INTO comptoir.marketplace_order_walks VALUES
	(1, '2025-11-23 12:28:02.467297+00', 16, 1, '2026-11-23 12:28:02.467297+00', '2026-11-23 12:28:02+00', -0.470426, 16, '2026-11-23 12:27:58.62+00', '{302000001-A,302000002-A,302000003-A,302000004-A,302000005-A,302000006-A,302000007-A,302000008-A,302000009-A,302000010-A,302000011-A,302000012-A,302000013-A,302000014-A,302000015-A,302000016-A}', 1, '2026-11-23 12:28:02.501179+00', 1);


INSERT INTO comptoir.marketplace_orders VALUES
	(1, '302000001-A', '302000001', 'SHIPPED', 'SHIPPED', NULL, NULL, 'CA', '2026-11-22 12:27:58.62+00', '2026-11-23 12:27:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.4911+00', NULL, '2026-11-22 14:27:58.62+00', '2026-11-22 15:27:58.62+00', '2026-11-25 12:27:58.62+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 24299, 0, 24329, 3295, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', 'CPCL', 'Canada Post', '1Z302000001', 'https://track.example.com/cpcl/1Z302000001', 1, '\x6863457b9e3fa0bf6c19c82befbc3f65', 1),
	(2, '302000002-A', '302000002', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-22 13:57:58.62+00', '2026-11-22 16:57:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491338+00', NULL, '2026-11-22 15:57:58.62+00', '2026-11-22 16:57:58.62+00', '2026-11-27 13:57:58.62+00', '2026-11-27 13:57:58.62+00', '2026-12-01 13:57:58.62+00', 'CAD', 'TAX_EXCLUDED', 64999, 4900, 71624, 7899, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xf1b69ad193a39ba107097f8955c12cd4', 1),
	(3, '302000003-A', '302000003', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 15:27:58.62+00', '2026-11-22 15:27:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.49136+00', '2026-11-23 12:28:02.491364+00', NULL, NULL, '2026-11-27 15:27:58.62+00', '2026-11-27 15:27:58.62+00', '2026-12-01 15:27:58.62+00', 'CAD', 'TAX_EXCLUDED', 258998, 8900, 269278, 31246, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\x1b4e6bc396379545c318d8bdae56c30e', 1),
	(4, '302000004-A', '302000004', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 16:57:58.62+00', '2026-11-22 16:57:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491373+00', '2026-11-23 12:28:02.491375+00', NULL, NULL, '2026-11-25 16:57:58.62+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6480, 0, 6520, 879, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xa3dc12ac3ab6ce2a5f28b988c2015560', 1),
	(5, '302000005-A', '302000005', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-22 18:27:58.62+00', '2026-11-22 21:27:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491383+00', NULL, '2026-11-22 20:27:58.62+00', '2026-11-22 21:27:58.62+00', '2026-11-25 18:27:58.62+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 3199, 2299, 5498, 932, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'EXP', 'Express', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x8d63a514539c815f93edc9120caada6b', 1),
	(6, '302000006-A', '302000006', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 19:57:58.62+00', '2026-11-22 19:57:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491389+00', '2026-11-23 12:28:02.491391+00', NULL, NULL, '2026-11-25 19:57:58.62+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 56439, 0, 57449, 6388, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x3bce9e58d68770a9ff7182dc2de658d5', 1),
	(7, '302000007-A', '302000007', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-22 21:27:58.62+00', '2026-11-23 00:27:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491398+00', NULL, '2026-11-22 23:27:58.62+00', '2026-11-23 00:27:58.62+00', '2026-11-25 21:27:58.62+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 70296, 799, 71360, 10942, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', 'WEB-302000007', NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xb273b0702804adbee8389a4863502d86', 1),
	(8, '302000008-A', '302000008', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 22:57:58.62+00', '2026-11-22 22:57:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491407+00', '2026-11-23 12:28:02.491409+00', NULL, NULL, '2026-11-25 22:57:58.62+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 27596, 0, 27616, 4556, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\xdad29d530bebd5fa66b05f64f539cf8a', 1),
	(9, '302000009-A', '302000009', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 00:27:58.62+00', '2026-11-23 03:27:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491416+00', NULL, '2026-11-23 02:27:58.62+00', '2026-11-23 03:27:58.62+00', '2026-11-28 00:27:58.62+00', '2026-11-28 00:27:58.62+00', '2026-12-02 00:27:58.62+00', 'CAD', 'TAX_EXCLUDED', 258497, 18700, 281747, 32397, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x7d898c75ba75e70dca57ab812104f9a3', 1),
	(10, '302000010-A', '302000010', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 01:57:58.62+00', '2026-11-23 01:57:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491422+00', '2026-11-23 12:28:02.491424+00', NULL, NULL, '2026-11-28 01:57:58.62+00', '2026-11-28 01:57:58.62+00', '2026-12-02 01:57:58.62+00', 'CAD', 'TAX_EXCLUDED', 860495, 13800, 879140, 99208, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x6146b1f5a07ad5d842042c40c3c7a696', 1),
	(11, '302000011-A', '302000011', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 03:27:58.62+00', '2026-11-23 03:27:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491431+00', '2026-11-23 12:28:02.491433+00', NULL, NULL, '2026-11-28 03:27:58.62+00', '2026-11-28 03:27:58.62+00', '2026-12-02 03:27:58.62+00', 'CAD', 'TAX_EXCLUDED', 93499, 4900, 100124, 11119, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x71d7b71ae38884314f216f5d187506ef', 1),
	(12, '302000012-A', '302000012', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 04:57:58.62+00', '2026-11-23 04:57:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491439+00', '2026-11-23 12:28:02.491441+00', NULL, NULL, '2026-11-28 04:57:58.62+00', '2026-11-28 04:57:58.62+00', '2026-12-02 04:57:58.62+00', 'CAD', 'TAX_EXCLUDED', 212896, 8900, 223186, 25741, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x1f45804adbce429582c3e9a5c26c036e', 1),
	(13, '302000013-A', '302000013', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 06:27:58.62+00', '2026-11-23 09:27:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.49145+00', NULL, '2026-11-23 08:27:58.62+00', '2026-11-23 09:27:58.62+00', '2026-11-28 06:27:58.62+00', '2026-11-28 06:27:58.62+00', '2026-12-02 06:27:58.62+00', 'CAD', 'TAX_EXCLUDED', 258998, 8900, 269958, 30273, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x010ecda906be2e609ed55e177c8bd2a2', 1),
	(14, '302000014-A', '302000014', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 07:57:58.62+00', '2026-11-23 10:57:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491456+00', NULL, '2026-11-23 09:57:58.62+00', '2026-11-23 10:57:58.62+00', '2026-11-28 07:57:58.62+00', '2026-11-28 07:57:58.62+00', '2026-12-02 07:57:58.62+00', 'CAD', 'TAX_EXCLUDED', 94999, 8900, 105624, 11741, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xd572f0f04154ed26a722db6033952092', 1),
	(15, '302000015-A', '302000015', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 09:27:58.62+00', '2026-11-23 09:27:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491463+00', '2026-11-23 12:28:02.491465+00', NULL, NULL, '2026-11-28 09:27:58.62+00', '2026-11-28 09:27:58.62+00', '2026-12-02 09:27:58.62+00', 'CAD', 'TAX_EXCLUDED', 169998, 8900, 180958, 20216, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x5f03c59f7488fbf4b7cd473709e03458', 1),
	(16, '302000016-A', '302000016', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 10:57:58.62+00', '2026-11-23 12:27:58.62+00', '2026-11-23 12:28:02.470426+00', '2026-11-23 12:28:02.491471+00', NULL, '2026-11-23 12:27:58.62+00', '2026-11-23 12:27:58.62+00', '2026-11-28 10:57:58.62+00', '2026-11-28 10:57:58.62+00', '2026-12-02 10:57:58.62+00', 'CAD', 'TAX_EXCLUDED', 243899, 8900, 254524, 28566, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x373a532965fcec6bcbc3a972e3cf301c', 1);


INSERT INTO comptoir.marketplace_pace VALUES
	(1, 'V01', '2026-11-23 12:28:01.298422+00', '2026-11-23 12:28:01.388866+00', 1, 0, 0, 1),
	(2, 'PC01', '2026-11-23 12:28:01.304946+00', '2026-11-23 12:28:01.392183+00', 1, 0, 0, 1),
	(3, 'A01', '2026-11-23 12:28:01.311014+00', '2026-11-23 12:52:30.113582+00', 1, 0, 0, 1),
	(4, 'SH21', '2026-11-23 12:28:01.316607+00', '2026-11-23 12:52:30.118714+00', 1, 0, 0, 1),
	(5, 'RE01', '2026-11-23 12:28:01.322096+00', '2026-11-23 12:28:01.409226+00', 1, 0, 0, 1),
	(6, 'SH12', '2026-11-23 12:28:01.327816+00', '2026-11-23 12:52:30.130053+00', 1, 0, 0, 1),
	(7, 'SH11', '2026-11-23 12:28:01.333579+00', '2026-11-23 12:52:30.135502+00', 1, 0, 0, 1),
	(8, 'OF61', '2026-11-23 12:28:01.338813+00', '2026-11-23 12:52:30.14083+00', 1, 0, 0, 1),
	(9, 'OR11', '2026-11-23 12:28:02.472016+00', '2026-11-23 12:28:03.498741+00', 1, 0, 0, 1);


INSERT INTO comptoir.marketplace_raw VALUES
	(1, '\x780195576d6fdb380cfe2b813fdca7e5c5ced2adf9e625d9da4397646d8adbed701054594984da92274bedbaa1fffd48c9721ca73b6c058246224552e4c387ca8f8832c64b4325e324e34c5442499251c3a369948c92b37e1cf7936413bf9e266fa693b783b364f4257a15312a097c18cfa3e996e615f75bd55e95a4da8bf2b0bba752a2d68f88a90cadce52389fd33bdc8c6654d28c46cf705c1505d74cd09c880c24e35132c2bf18bd690e11652fc59574e2b25a73c99e88a814691cced186ad8c020fd154da3c3face1d677e227c6275de3de04c984e6cce44fa4a44f15a9789ea3dd9087da1191ca88ad60d4604a7941055cd8fbce782e1eb87eaa2f546f8a8a292b0de4b528a9d8c92a9afef3efab686bf3adc8f3824be3b208ffd15b93cff9e27d7a7bb5899e2189a00b5169beb532e390c53aa43dad48b83f297855d11d54a225149289cc3938da7c50821d1485746b489881bb40743eee9c5686d81231735aa1f126ee5428e73433a2e0c4a81a29f1ab48e98c6b42b34c60b200025bc1f3ac4e80171e83a28f20f2825c488e9a901000a5bf7b3435da7a4c02445d056a63500ebe5390fa1a1ce9edfc7285f008fb0199171067b95760bbf747efa6e4f49eeb0a1501a7a2726db2e5909ce47c109f1d6d6b30451e28542b1e0f46472243bfd5b1d2026b1d4dc78337e7a8e25ae3e266031ef0bc3ffb0ce56ff97336eb03bfdc11bf0eef8c574c8b122b106a9b753119049c617b49a3c59dc50375762123be14e17aa3c1b8b9dde2e27d8437fa4dc0149c5656738f7f0f39b5dd025c101193d1683c7a0b50703bd5bd05e6b8592dfb17ebe5d9688918f1028335a9b31c23a51cb0f3ffb043747508a99ff63b160474db3728d991d90a7d62381797ebf50229a8e5d30901acb4026ef071d557739de0bc1ee9d4b00c4a622724b15218526ad7a3c9eb64700e487a69d9bea1905b158ae874892f15b98360ee33f5d8d4de4bd10780bcb1ae32cb0c704826a8afb4fb4aac46361fbac5b0d44e6b280ae09961fc6614c7e3c93924a0707dff54625afe5c2f3ec096f1ababf4fac3c2a1a33e0cdc80a3e4b4a08ddc895ac683c00893bbbc43ef0231f7fe02b2ce81f37aad8e3e1bf5f6bd7e6f491f9e7aef72cb2110385e006137502ead66c09b507cc8982e1c8784c47db554829b27577218051cd83c709faf90a7a1ba2b7020968dc261ac9e92a3d3147247b6100d723c50a286d81ddd3b87d147241f6070bba310b59b18c06647e30e711fd0b7f20bcdb9217188bf326e9d84f5775186e6b89abceb25b3739cc88f54f3bdb21524132f053b4d7835ca80dc8eb7da48f3c8f1e9e86a39f23b855c47ed450b81428148e02bc9f90ec6058e5a9c54de5b5081f405968d076740443f83fa11fd36850733c1e28192bd57467366fd5c21da3ab8adaf57ebd5f5e672b54cafc86645d28fabdb25d2b9d287666dc53339472e34ca40f8078e8781007d3c0982a69bc783c4e97b0a69d0e5efeb3743c5bb7c734423a7547324eeb00c0e654c72e1c7d326fd4c169f6757b7f3169dd5c9f691c07b08797ae39afa688b641692e8460ba0a6d62375f7cfae17f3cb0d99a5d7489341f8a8f4fd36578f4016ebf46fb25a9274365bac37e972b640b52ef11dfa170a5f96b98096eb76b5cf37bc8d2c036928c708b0fdd52a181138537cdc90638e4f491c683f6aea6ef6085042f3a20a279adaf8734e27bc0dd166bb8118d55a40766be4cdd6b32b6c5a240a6cff2086e2c88ceaacd14b97e93c25eb957b281cd415bc1825d051fd9eeead5565daf63278cce04c018de6513f39799a35f65e6a6f9ba956761a55a329bb8790c172fca5fd663fd1a867c4de98b29a0e87eee0807f83c76ece07d0014356b27cf8332380a890849b0da2e4601f45e1d5765327ec44e12493b7249dcffb1d5bdf61660437b3c572739d1e95c58983ab9534540bd5830af53e597ec71938fd9d7e066d4d654519b6c54bbf6d3a3f3fdadad21677f82b20da1c72fefc1f0a98a533'),
	(3, '\x7801ed585b4fe33814fe2b551ef6a92d497ae7ad940ec32e43515b34b3375926718b456ee324300ce2bfcf673b4e93b65c0689d13e2c1282d8c7c7e77ebee3078b7a1e4b321a798cf8cce3298f23e2d38c5987511e044dcba311c1afc702eb70458394e9a5f43a4e487acd93cdea358d2249f56079b18ff3d6646c35ad805ec9456b4223ea53eb11c7e33064c2e33420dcc74ec7766df9d301b52718eef60b092cd776fb2dc769b9eed2e91dba83c3deb0dd77edbf24652e048bbc7bc2d39894171eab9d348b7143a941aebfa1df15df302fd42b37b9605e16dc9384dea72465412039188d0d5514677cc53d9a4933b19072a8a619f92ce0b74cdc17a23f588c8a80b3348386a51a831d3502a85ba1715bb6b345038bf93cf5e23ccae08830a17c1da5d6e1dfff36ad551eac7810842cc22d303bfe4aa14b071c4f3f8c2fcf96d623788016ca09b6ca239fc1ec8566d734259ed12e64694ad7705d6593471ef7d505b5c5db987b1b421ea96f58388349209db64940d38ce4890ca7d7b83460d4cf78c8481617a1e534ad58f84c10eafb5cda1c31b3e22cf00b03e8cd7a14b564d4e98d80474c52c2208862ad7ba99c0e6ae5c9821bdccad6315c68c26936fbe3f4fc448694d931d13ca7d19aa58ddf1ab35b066fe8a0e6a9ca9e1583615cb7db1ed6960578905b0a4f399db65ddbcae8b7424e1a4a3fe3f8a8edba924625d2c7c512574806faf0237c2fb3a8b8503135275e9d40fbb2c167a92778222d6d7cb8137b66837932efa24cf0ab5c1e288c08edb5c98d2a8eddee949a4c3f7eb0a4f43f191921a3692e980e741d5bf16a85b890aeefd9b6eb74e173b592dee4c8b8a3f9b8353f39e9f4173218f446261d5058d471e4ba0a2d1924cfc797a2d80eb2d616078eb4fa06f7d4d8a6f24e88f3797cba442491f16432bd588ecf27d3faf58a0e014a5394152d62a1e546c41a4d11878688af7944f2886724112a2f5d079572346a5a7bbfabeaf268151b972a62a21d47ae20ce8d1fdf9591a077e52d88cf0dffd8cfbd8c84cce7543b5efd4b7221abfe81fa384884a23ae021cacb8133b0edc170280d18aa74bf4fa4917ebf98ca5ccbf4d7d9787e3255b1521c4649902d67d7bde5bedaaa30371b19cf0279c191a0291371e384a60d95c08d4eff1fabd16a2c50b5a200c50fff31742b69b63844a92fa33ac9858752c98834970855d53056fb9ad30857dc2be7a38930f40153eeb48374e529124436cd648b40adf1684d56b8571670d43b0179542d57acad4f32d9519ef335857caa1da052d59adf39364cc4cdf487602c238e9134cdd4b76bbebff3c424c459efa8e14e46b23fdf51c1aee33c85c9a4f85829c52ba26988c0aaaf55234a4788d67c9b4a95b7ddd0da22dbcb61b74876dbdd5ed37a2a5c8b4c3f51b5b3f41fb818ed753dedc95a8c55f4d6c0cbd18ee1742272153017f3d9c56cbe3c9d9d8fcfc87246c69f6697e768a74d38a828d4fdb68beaf6820c172fc83078830c28a252ea80add113252c91ed581b7dd7528e3d6c77fb2fcaf90eb692e570539d8cd51c7bd01ef5aa76747a4e7bf8b237dfc1924f4808799c8e6c55599cc1c29b768be2d7ebb66d7467bd632aac8b8aeb8ea44e6f021be3cbe3d399cc6c740c05420cd4f80854945cc74032801b8b044599897d8803020f14642871c14f218e7e71fad580a338f09fc31b9d36c2a848fe77821b9d2e72be0a3716b3f3d6e268de73e6f0e0fbc00d5772dea081026ec0e1954553fc7f39dce876ec2adaa87d565bc3dbc0c686dd9bb086e3f67b5d58ef8d58a3e65b0329340c01d630cccd86c11a0b242c46c8c60278de6f1c51d1e8b51d408d3966afffe1c5f3f0020d790b1054c6bfbdd8e079e0bac56c2f07d3337faaadbabae4bed0fd7f59578538bd5a534556763190bc20df2feba910c719ec6fa9e89d5d8c70b58edaed00e08d24bd2e71258ad628472fbea2e42992a787abdaf6d65c259f1e24ca0af51cbe1c7f21d32f93b3cbe3a97c68d2121491a385c2e3911c52976a86a92d113f473f568335e2bba023c5b033994f8f4f9764329e4bbe66f32e1637ab20bec3e87231fe93ccceebf3a3011ebde1a83dc25b43756601404d123c3ff91808eb938c36319e80720fbb0690d98f4deb6b1e63409673ae161cf666f2894dcef30f1b1fe8358231a87c3832274a3f5568cc4b9ae4894bca5cf4a8101ce6ad4ebb3b9bf04de453e13f4115e3352cc2dca5e52d4ffb404c726687dd9e79792bc9f70e35b91f574c51d266827a3718d476ee341b7aeedd12487ad90c5a8ba574f186a1dc32506f51a8bb43b065076b7249c6c7c7ad2d5edfd173cc359fa76ae628ef517be69ecf787264226a146fb226efaa18b7e3b86a62a865a4db1fb9ed01420dda4629f5d4ac547d2caeae477978651e611f7f00355e9cb3'),
	(10, '\x7801e5596b73db3616fd2b1c7ee8278be1430fcadf644971dcda962b2b75b7dd0e06262119133e54904ce264fcdff700202852723a89b6d964a799f144c4bd00eee3e01ee2f2a34da3886d4b9a458cc42ce205cf3312d392d9a75995242776443382bf8825f6e99a2605d343c543be25c503dfee461f689649ad8f7694c7986f4f27f6899dd07b39684f6946636a3f617a9ea64c449c2684c79004aeefe29fe7423b120c7bc7b505b6effac39ee7f5fc60e57aa783d1e9207486befb9bd4ac846059f44878919366c3999214658e1d1a0f2afd0cffeef96ef1dabd46c8058bcae4916ce963410a96247205e3b1d1caf292af79444b192696520ed7f442314bf85b261e6bd33fda8c8a84b3a284878d1be1811b09dc6de9f83dd7dfd341c4625e447995954844baa57c9315f6e9ef7f9cd8eb2a59f3244959865d1076fc2f8d6e12309bbf9cbcbe5cd94f5803ba704eb07595c50c61af3d7ba005898c77292b0aba41ea5a429e453c561b7406dfe63cda29f24c3d23c2254202eb744c125a94a4da4a387d4e4a1346e392a78c94790d2defc4ce45cc04a171cc65cc81993567495c07400bbb28ea49d46941c23326351110a058fbde38a741ad3259af86b4b24d8e14d6705ace5f2e2fcee7cbc9ea62712d8165e406d34bb6167cc3042d7351583f582f05631f9828a42e40ce0b759ad60c811a8e9d7167149318794b91382f70dc8ea8a4ef6bb3692ad36e9f8e1d57cd56c7ead5ed0a1bc8f97aee1390d0da4ead594ff8ecd3f4dcd188591109be956137093d00a211b0481ec2ac14fcbe9213ea88c2751d7fe3883772fc81345779327ff5d296d67f214e52468b4a300d7b8db47cbd064a241006a824fe08085023c59b0ae7ef6cb1ecdd4d2ffdfead8486169432feb51d9e27c715d02464fe1a6d4a631f72bdbd15380ed97ba4a7b36c21f7843977938bd5c5f539994ca7f39bd5e47a3aef6eaff400575aa0c868136b2f772676746a3c1a25bee119a9325e92ad50a774d807fa00a0e71edbcef26c9d9b8c2a5da2f346ee61cc9b387fd700414be51e8076b37a1e575149521673aad3ae7e924a480278a11e5e6c85d27ac153549a17dec875fbc3a18f00a4eae43f6e65847ebc999f63a8d44f9793e5f95c01a59e8cea20d9e730b78d5c895a8b1b41c9cb446e7096c3a3c4ba43b6ad296a3d1596dfb7cef212e2c2ea59b7a863197e16f8c5c05f3276798ae2df407b5b8908c59311193491aa3a6262f7674533ecf4a800005a61600653007592742daa4f89a4d1ed9e821ae3d986acb1af2ce9a88002f6a8eaae96b6af647d41c1ae3614f6298240edead0a1ac5a0675aa8415254a54493c6369fdec9be70f7c6b0ec5e5e0ccf2a763c9d8efa8600f79552072d27c8c34e6d590ea035dddb136ae344eb4e7fb5aaac21d026c4fedd9150eebe4d00970f43f05dafab4ebfad9e40fab18ef773515d8a3ef41b7495481a19175222a059c9be5e266b1948430b924ab05995c2d5e5f836151c5e48c846d4051f22d41b2a3f6f8d0cc70e88cfadfc44e598f76e5c154e5b0ef0c94077909eb775c629f8e4255384a25a8733df2868edf7f3a399255a78bc54fa87e12b228878a6f1b3ea5d906c7ef076bf19681423ab4a6587484c8f99de12fa251cff51d1f35b903845dd29f23d266ca7747a581abdf28be26930601de4c3a4cba9cf4ee16bf04aeccdfd76152c9052d2eae9914596f0d9a9af63f67527f3046d877543a1a8d7c678c9a53d3e5ee35f5382e6dad7f14997abe370a10c063c9b49d5ec3999a6741a666712368c8548007456eddd1245147d70adc7fdb9245e5edc63a17ec11261d47a001de74ff09041a7e1f04ea79cee0ff81413dd703677d47141a0443270c9e27d1300c9d3e68a7cba2e1d877c2d1d1347a7b3559aec8abc595bc3c1c30e96d4a4569bd421b444af7eea2bee78478fd680d7f118bc26c35fbb32fa3f584ef8e415d07d5a57e17f84a575137dc23d0d9e2aa373bbbf406c1f00ea9f93a142a19a0c5963585c2d9d6e037a3502ff4da0cda796c5f1a8e23d0dd7247f1a7eb8ffdff823ff7b26b88b26150b3bc1118069da9bb6561fd82565b6ecdf25ca0699a5812255bf0e8dd03fa96c8e971148acaf38fa0509cb4bd5b63ab6bf8ec05b27e69fb1baea05f74fdf303e7db70ac2c0087b73f98331c3ecf5c7edf19867bc4e585b8448da5beae264d2b43df76f5e0675417a5f2e92e5747bcd7e0921d6179db4e751b7135f995cc7f9d5ebe9ecd65ff5f5b50dfbab551e8e9cb6ee14af5933a4324ae407eaac509fcd47aa46e3c4d97f3d9c58a4c274bb9ae11becbc59b7592bf431be966f22fb2b8ee36f2ea5b723874fbce18af28ed438b36ce768baf02313a73dd76927e374067be8a2035177317ad963fab1c9d4ad970d48623de4c7ef9909dd58fbb1ce831825e54d3cf37339a3cb574cc070eb92636690e4e4485e0086fbbed7820446eb2988af8135a393e5264687e697b9bd931dafbb2798ab8fdc5079146bd8ea3170080bbc12ace5bb168c64b41a33768971d6c6a04ba09b967914cb36977ddae648e770b4a91e94bdcd6fe1e28ec05c29ebe2693d9acb7b7d6871c3de5fa3d633abf5e2d2797ed9594d86cb5c84a2a786e21c0d6cf15bb671154353876ef6bf82080974777ff6486a3b1e7e0d50c3e67058d54dbaafd29af3d9e55e9bdf944f6f41fede283fc'),
	(2, '\x7801c557db6edb3810fd15430ffb543b96e24be2374571da2cdcd87514b4bb8b05c148b4434422555e9aa641fe7d674849b6e574d17dda02414dce70ae8767a897806619ab0c15192339cbb8e652909c1a16cc8268184dfa61d88fa2341ccfc6d3d9f86c3089867f06ef828c0a027f192b82995196f91dfd202ba21f78d56e3e502150e725c8648e3693184e17f41e3783840a9ad3e0154ecbb2642ae3b4203c07c9e9301ae2bf087d2906f1e46f4575da89ca2ac544f64cb896a475788936ac36123c0433618b62b7869ceff94f8c4fbac6bd099273c532533c938a3e6ba25951a0dd0d2d3496a1764484347cc3336ab0a0aca41c12f6be7356f06f4c3dd709bd048caa82336df64b3e4dc34e720514614f27ea0fc38e0ed431e73a935618684e5951be153a98fdf5f7bb60638b0d2f8a9209f002cd80ff31e8b62d97f3abf86e9106af6003742139c53656e40c9a5167f6403569b32b99d6740b0ddd137291f1dc3938d8fc2679b653e4c2ada1ee064a02d1f99a14541b622b04de9b8deef4a2603437bc64c4c81a6fe1bb40aa9c2942f39c63cd01491bce8abc2e80171e62ab8f58f482820b869a501040b6cfbd05b1c3b96b646d0cbacab6123a58636c3dbf5a5fbf9fafe3f47a7983686be40dd0d76ca3f896296aa4d2bddf7a578ab11f4c69d405e473edaedd86419d26e783f3835d38c4c8370a7d0b4f07c30391a1dfeba869895d0f66e783a13bedeeda87db141ce0797ff61580b0e7ced9ac0ffcf215fbf5fb92339d295e612f9a2e1fa1b311b00cefab308adf5b3c50d7190ae29bd2a4174e07d1189370f9cd3f5c0598d37f044fc9a8b68af9bbe0e127371b800ea2633c1c86d11460e176f4a3854b79b15cf73f278b68748b78f102835da9e30843dc77e8431cfd3b049d461787fd8e050e37ef3b34edc0ac469f10ceed87ebd5eafae6fda1532705e4520d7ce303ab73db0576a05363b351e25b2e8815dc904ab90b3b190112014c6f2df753e462239b3e3a5de2bb45ee2198c75c3eb5edf752f401306fadcbdc6686942ce7d437dbfd2456e18438718b934a39ad135e02e99c84d3e1703499e06c281d093c575897df5773ac89f1ab45bc7e3f77f0a80f0351e0743aee682b77a23de38dc07053a0830b091915bdcfd0e35e02b44f552f1af52ea401b1eef57bb74069027e6af8c560c061ed640973a005746555063cca08164d958e539ada7db55480a767d77698300c8644c385be499e96eabb8163b6ea28b83d2eb664037e91dd810c15c4e388de990e3e22d70077db2d85f8dcac001e3b9897c8600dd61c9d6903746548d8445aafa366fd8357cd55588c2f7a51728e23fd892af620ad86ca61f8b0d38657436a04e83adcdbc795c789cfbcabe5d8ee18601db5372d1c73e664700a17fe67a0adefb8e7d2b67f60a5c97ec7af803dfa1d266f915918d6d075a2ac03ce6abd5c2dd7381ce205499724feb8bcbb81610bdc85270ab68569850f061c943ee3e330cf2683e9e87f89135968470f0d179f8d066397813410fd6eae04b3e999230ee30475afa7e164108d50df13658b659faedf6c5077c47007c4754c6e07e20eafe19b008b5cfa9991c65fc8fc4bb2b8bb9ce3bbd0fbad8bed4381571d8e86d4d1c8c116c92d34dbcd3398c3b51ea9f92659cf2faf5392c46bb4db089fa47adc14f209d86315ff419637244e92f92a8d6f9239aa75a97647177079ab0a9e8539f0f16e17df72beaef034b319489b760ce1827db512a6120e171f371499e18318a7e8cbaef07e8f0003b50fbae644db9c3d9de6858b36c1497bc932aa1487eaeef7e34808ad113955f94fb424bc5205509e8fb73d9dc3fb0e072594adfd08397e11b7ea6ff289cde55e295a5da368f6081c79e4b311f8c9d309089bdc70dc6d8a1dde194451f3d0bbadd33d52e8d42148ee487c79d9efd8fa21e1f950334e32bf49d7f162df921337ae96c250c5650feadbfb64d93dcb40d563e3d72e23682b2a34cd1c55bdf1cdd77974ef6b0b5bdee3074490eebed45eff01fa3ad397'),
	(4, '\x7801ed576d53db3810fe2b197f2621090468beb9490adc84840633d7bb9b1b8d62cb41832dbbb25d9a76f8eff7ac643971423bbdfb7ccc3020ed6ab52fcf3e2b7ff778188abce42a142c12a12c64a658c44be18d559524275ec815c36f28126f1cf3a41076ab78ca72563cc97cb7fbc49522adef5e984538ef4d7cefc44bf89a36bd09573ce2de2b8e67692a742879c26404c9597fd8a79f7368875ae0eea8f6c01bf68717ddc1a03b1c06838bf1e8723cbaea5d0cfb7f9266a5b550e196c92263cd85532329ca0c37341154768df8d67267bc0eaf114a2dc232d9b29c6f0b568824210b2e62a7a5b252c632e425a549a45c22346b281289fc22f4b695bc48166156a912194c732e37aaf0c67ffd7de2c55512cb2449852a4dbef0976e6b32379d7df01fe781f78a7441175e6911572a12c857edd2132f58e8dc4a4551f00d72be27942a9491b9a0b5f92593e14e512ab3466a4ac402ef6c30092f4a56e584835fa945227854ca54b032ab313138f1321d09cd7814494a168a1d4b91447502acb05dfe2ec1c50a12a904692221809f8dbd09cea2d194a0b6867a884d86dcd73878b8f35701bb59decd080e4ee890f890725d766e001192028cb230a88f05f272d9bbbc6aed6a1c675f38ea3438ebf55ba2927fadbde42955192abd3e22afbdb8790870019db7675f51f8bdebac4d7be09751ff16842351845ae6946557bf23dc398108a95954a9e5baa203750211ba4db70ba4df3b6fe298dd7cf0c8f77f098a54f0a2d2c262dcc22a8b634082aa3eeaf7cf86c8a6dd299e2bf0c07479d79d5f07c36b8281d12c4a4a7e9dcec180f60da8081e3f4796d1388457f7c08244437d456d5a66cd9df0e677ff36b85d5c337f3299dd07fe624258dabbdefa86c2156002eb621de4cec5964e0d3fa7243752b14ac992e5da74e4d9a8f7eedd8957af2ece7bc0a159ec472a559cb95ad642033db68627cf51f6d240c04ae9026f7c36a472e63a8baab064a98824b7e536ffb24a13419f9ac569ad752a5310cae9e0b23f185cf5cf107b6a1a7c9b03cdde6ff733aa526957737f753d33107157d8e97054d5466c247bb69da0946542f6a7590aa22d3ab655df57c9ba73cfc3e74e1677869d6ee721012e3ad75a6ce104ce92b2c5f2778fe779a669495c59eacacc2b4bbe2e716880586e2a74a669199cb13904e890abde085588b5100cc3222dd8e78a2bf8b575a7257135f159abefbc40a84e8eb106c6859b31396657482333966de5b54011c0aafba5b7923a9bfeddf27111b0e50774dd8907ca37eaae312f7b03e0c220fb7eb5bc5b769be9d9f52dbea97360ffd06d93a63da05247e7950e3147102960a5d33a1fd69bddf921484c8402d3cdcd0217098da49a41e829901f28983da9362c468968ba6118684c2a33e84c46bd3be25eccae6ac39131332b41e3ad91be80c035e5d22e509c920d5c418ad2ac876efd4de68e33e6a3f79de1e41d25f2856bf1945505e045ee63a771af6e39d0517b6bbff16c23d9c00fb57ed081076a6f5a702304c5c0bf2c111b008b1e1934a3ed6d4ec5c1d41b5ff5ce81811ab4478ddf9a3e4d8561c519dc4d247b69c893b04247a11998ae4cff015af7cb5570bb5cf873162c99c5240a91e91d6f39489ef72eae084d6556c2f9dd8423472fd14b76bf4ef2c5a8372465cba476b203103654bbe98afd13066e11eb31f9b6c407bc4b8f124a756adfa881ff89cd3e4de68fd319bd1dad0775caad53780fd20c0b0cd7b5b658d47008b053ebb1ba8d27abd9f43660137f45769df025d3cf7192bd80e3eefd3fd872d19e2f2e4935f9ef88cdf05a22d160ffd39dfd58f80f746781f816a3820d3e5719de1a44acb6c680267814df3d86ae1ab8da3d06ba6c5edfeec45b3aee3b826ce292861242aeb50412f7b17b24048c55c475f403ad0c534d3563a9391de1314ecf1f40acf97c1a1d7d3e35ea6f915f15657b9968544b8d190c3e77011f09ec4bc2e66f2744e3383e7e08a819daa2e6595e477ba47090066ff2c8fce9b47b60eb1b26bebb66325b042b7fbe6fc988dd554b55722db30ed2dbf95889b508a1facbf40555cd55c143c398fbdfcafbfbaa4ad7ee1bf4f51f48c3515b'),
	(5, '\x7801c5576d6fe3360cfe2b813f6d409326eea5d7e69beb66771d724996a658b76110545b4985da924f2f7db943fffb48c97262371d6e9f56a068255224453e7c287f8f6896b1ca50913192b38c6b2e05c9a961d1248a87f1697f34eac7f13a1e4ee28f93f1d9e0341efe191d451915047e33564413a32cf33bfa5e5644dff3aad9bca742a0cef7289339da4c13385dd03bdc8c522a684ea357382dcb92a98cd382f01c2427c378883f63f4a518c4931f886a74d689ca2ac544f642b896a471788936ac36123c4413618b62b7863bdff1c3c6e351d7b8374172ae58668a1752d1174d342b0ab4bba185c634d48e8890866f78460d26949594c385bdef9c15fc91a997fa42f526d799b4c24056cb8af2add0d1e4afbf8fa28d2d36bc284a268ccb22fc456f4d3e2fa7bf2437b375f40a49045d884ab18d1539832cd621dd534d9ab04aa635dd4225f6845c643c770e5a9b8f92673b452edc1a1266e02e109d8fbba0da105b21620e55a89bc482d1dcf09211236ba08c8e22a972a608cd738ec902086c382bf23a015ed806451f41e40505170c35212100497ff7067d0ea0ae02b5312807db4a487d0d8e244da7d7d78bd5d5f41a4112a4019f09f486d65271700162c028d7ae41360c12733688c7ad5d05e7c92385428d4e06c396c8d0e73a4c5a6299416530fc882aae2b3e5fafc1019ef7675fa1f27beebc4d7fe0879be1c7919d339d295e61f24359f32e1c838065d859c2287e67f1409d584848fddf7f0444c9a8b68a797c7b48c9cd06e080151f23099c42a9dd8e7eb08e4066fdf4f3a793e1457f718130f03283b9afb3391ae2be0315c2e3df91e534baf0ea8fda163834d43394a66556a34f88e8faf3d5727935ffd43ee2a40048aaa1ff7d60f5f57681b5746ad00525bee58258c10da994ebc393d1e0fcfc283ab0dabf20171b196ae55489071cb983501e72f9d494d84bd14334696ccbdc6686942ce7d47795fb975885747dec16c795725ac7bc0422391e7d04963efb700ab72f5d63bf5498945f97534c88f1ab59b2fa348d10d5f561687e1c15072bdaa838e99efd2030dc14e823a545660bdabbb9bee8a7bdf49eaa2d53bd9361eff75ebf7751d0eca1f7d3a262a277219f7f8660e07c09acdc80b6b22a0372640493a64a471421775f2d15e0e7c5151df89e01650782f325f25c53a31e875ed551707b5c6cc906fc226503c329e013c7dece74f405f90408d96e29c4e7060090536b7acd411090b6f00bc59821a310a9366e1d87f5375e8546988d2f7a717a8e03f6892a762fad86bc61f8b0d38457232a8e1dbedadbfbd0f250f197ef6a39527b8bb18eda410b6fa9d107f21e6e5b94d99410ac8404ec6814f0479f61a23a9860e189b20e39cbd562b958adaf16f36446d60b927c59dccc61880240f144c1b630857082e300f4377e1be687c108b8e97f08135968470f61a06038ee02d240f0bbe9114dce0727315cccedd7c51e7f189c9fa1b6a7c906cbfeae7e33a0ee0dbfb568eb2db5b5c41d56c3418f192efddc5b27b7647a9bce6e2ea7f84af37eeb4cfb50e08d85b361ed78a4b545720b9576330b666dad476ac24957d3cbab35499315da0dc227a91e36857c02ee58267f90c59ce00360b94ee6e914d53a44bb630be8ddaa2a38347897437c56e1b9653390865a0ca1bfbe5a092309278b0f1b72ccf0758a83f2fb2eef7e8f0001358fb470a2a9cd9e4e786ea2cdfd26cea882670ad87089f51e9bee0b42a88cc8a9cadfd192f0f214c0789dd339bcd9704a42d69a2f82f1bafbf66e9cbd472736977bd968d48d029e06967ce33608fcf0e9c484650e2c37bd5d2247220323db3a5178c14d9f2b47b95d792713517a4392cbcb7ec7d43709af879a6fd2e97cbd4a66fb9e9c38785a084315973dc870ef37cbee5806aa1e1d3fd28ba0aba8d034733475e003acf335b2af2d6c79871f05d17af7d9f4fa0f413cb214'),
	(6, '\x7801ed58ed52db38147d958c7f1393383121fc4b43cab2030985d076776747236c2568f05765bb947678807d943e475f6ccf952c274e684b99b6d31f6586014b57d2d5d5d139f7ea83c3834064054f02c14211c85ca6090b79219c83a48ca21d27e009c36f2022e760c1a35c98a6fc3acd587e2db355eb354f12b2fae0046988f1ce78e4ec3811bfa24667cc131e72e71ec3d338162a903c6232444fafe375e8670fd68112583bac3c70bc8eb7d7ee76db9e37ef0e0ffcc181bfefee799dbfc9b2544a24c11d9379caea050f754f5ea458a1de4169beb1bf2bb99abcda5edd2995088ae88e65fc2e67b988229ac1eed85a2569211732e0058549c45c626b66a25044f2ad50778de085320fd2322910c138e37299e4cec13fffee388b325ac8288a4552e878e12fad5647ee70f27c74793277ee112ed8c22b251665120ac4ab72e99ae72cb06ec522cff912315feb94492043bd40a3f16d2a8395a14cf4374253602ff0ce6c26e279c1ca8c70f098b388040f0b190b56a41526ba3b4eaa42a1180f4349c1c2612fa488c22a00a6b379fc6d828be9886422c8120101fcccdeebcd1934ea23a866c37988658ad85b1ccc4ecf2ee7c7d3234283edb3409ca95026682c55de1245abe05791280a2c679029737d05160241f23cb7df685518c7de721c5ab7e7761a5d057f57b9cc633a728c76870843e5d21f17732c40e3cdd87ba0802e42b59c9eb31af0e82bf0109e4391074a6614727b985b20b41d22a09b93144a5e9534a08a26b66e626f373274fd7a1f933f9e3be4fb372224163c2f95308037184b170be08320e0773ade6080b3d72df94d095278797cd83e9d4dbd3e9d61d55150f4ab7876bbd4ae214660f932ceb4c526d8da1b33485caf77389cc6b439ad09775e8d8e094f6c341e4fcee6a3e978d25c5edb01a83c072f1817ab5dae5c6cd85468b4467229135626b26099d2f7d31b0cdde170c779e8737db33259a4f63cb52d33a7c6aee0cc4d98ded63030bdb406a059cf9e866550b05884929b43d7ffb2521167efea8fdd4c69ab5d19836376bb834eb7e3753d0420d677fe2ea308fd7936a1a32accd7c9e8fc68a281520d062f90606c9f6dddafbbd626b71d852c225ae0a50cb9e2add3143bc0e56d79fd5696b6daad2325f31657612a730107302c0649d768ce4a15802b05a348a958d3860dd89b922798fe4e9f3ae85f80c12ddf999331d4535d0c92bb6cc340b7c964c9165897181c84a7c0c69accf5d4ce29dd71f073b9e4f04feb01a8aa215b537458a8cdcc8712a2605deb695ee86fcf7ebf9799bd0927feb396371e92b2de7225aed31271d03c8e96dabd0a47e0ac66d33a960c36ccc637ad34a76d836ac3ecc1192c338235f02f8bc4126240424a3a6456b326085f459eddbedb07257c0ecc150b1c6956ad8f18d3d8190dd3fa44d2b468c0a3a08c8c6cab52e3e9ec7c76363b9f1fcfa6a313369fb1d1e9ec724a249daad56d5cb973bfb372cedb77f7f7bfeadc8baf38870b3e00b17e0ff7bc813bec112d176981e0ae840557dd777be034d361d9647fe8f687b4a327c9ebe8f2f078465006376ad9b5d23ae6f99b526859bde665d1ceb88a486735ec6badd3d2daebbbdd5e4302bf495b810eadcc3acf7c8cb656037e396dedb87b3f5a5b3b035c82756dbd984ddb93d179ef1581dd68ee77965612873571aea4d56b345abefbe9d2daf5715bd6a4751fd8a884769d0d9fa6acddbee7629f56bcbe51583b9eeff710bb270aebfac15a0f8ce44257eddcb6c3eaea458aaa2d12ad4fff419a4c5a9cf3246fa140692d3f7d4cdc560f2afb2c420d08cf1af20a46ccb25491da526552a8525787a6d4b14c8c0c73219725aeb7ce492d8b32200fbaebbb031cc502eac620eb71ce569a6ca441526944e54323b375e6226965a82251e0b468267866be90a298a9ad8023c18166afe75695e6984cc5d03e9b3d475ebbe3a0c2d2e696f77b5dd707d3ebdc1182713a6bd7d56a7bd4d630a70b840536fdd6815a4b05899d6ba1fa622e02f8fcce451ecc24be9ce0fec85cc48350ff2ab908d86b2319e94349bfe2dd4f4c46e84eef3d9c8cf4f65d1f59dd4632e293b1918b3adf3677d4343e42291ab5d576fdd5e8de28bde8958272b0d83c5acd47afd9e4f5f8e4f270428f49c603f4534d6c9cc20311d5b173cd1f8d2616d63407c9adec5855128dcf2787c773361e9dd3bcb6f33655378b28bd45817336fa8bcda6cd12b34ad8fcbdbedbd392b52a6e34f94612d4f39b93ed0be21338d960f141de871ebc2953bc3910fd9b83063ec1f6780dd5055e8d59d3c65060d66f7276c44336f67591e6c4223571055c290938ae0378ab13584e5009879fb14aa1be092a5ae36f3d3ac4131d3d830067f5a3aabff5a85a9b3f542e9661ba1689dab4503cb84105bcb5a4ed308f091bfed0a5a876e05ccce946ac26a42e5b525c54bbdd32d8088333be64a3c3c3f6c65cef9199d865c693e9fc7c74b23e93eeb64bcd92822b99d2a3e08bf2d3c72b41f9ce7641b5d7d3c55f83c3fc017248dc4f6c39c97940994ee31d78bd3d29e32bfb387dff3f39e110e9'),
	(7, '\x7801ed5a6d73db380efe2b1a7db84fb16ac9766ce79be3384dae4e9cb3d5ebdedb7018894e389525af5edacd76f2dfef0129ca92ec769af4d2ededb433994604088200888720f2c9e64120b6398f03c14211c84c26310b792eec13dbeb7ac71dd7ed789eeff54ebce1c960e41c7bdd7fda4776c063869f4044f6499e16428f64f7c99665f7725b0ddef338269e4f76908424733ac1ec88dfd2a03de5310fb9fd88d9c96623d240f288c910945ed7ebd2bf21ad950ae8131ed2ca6d6955a4a988830726b384550b9e918c22cb13ac609fc44514edbeb1e75b794878cfef76dbc2b50816ca540479f4c0b6fc216399882292bbe65146662817627192cbb50c784e06151b2eb161bd762822f941a40fe586ca4199054911e7b0ea66cbe55d9cd927fffacf91bd2ea2b58ca28d88736545fc4fab55f63c9b9d4fdece7dfb1146042fb44ac5ba8843012b962addf38c556a6d4496f13b78a24694712043b54063f04322831da38cd5370c96632fd04eeb1df12c67c5962266df43fb468c040f73b9112c4fca40718fec240d45ca78184a321642602d45149606d0c46650742888342192b1204e180421a9f75e459f0a50e5815218dc21ee1298be0c8ed5d5643e676f2efde9c5ec9ac2c4d04d84ae363c8aac37320fee456c4db6db4892d08c7811b23253e7652d60a7e3aee335465308631f38fce6f69c6e8394f3df4aadf986bc6e9f0c9d518f58d421b958f95880e6ebb98f0884da724a6639e1abcfc6d7077a28b220955bf285f172d88e4e4310011db4384fe56d41134a3bc320da29667bae33a87637bb38b769474f0c9d8de059910a7d1274f025eb3502876263805ce10e11146a247b5fa85473de99ad6ec6a7142c7a3c27979446765d1a57a14741f4e5f8531ced20ecb424481cbbdfe0b186d88cd68436ab8bcb9b9bcbebd7cd45151561cb336409ad58b9b59d620d9e32300d93bc93312b6299b36daa4e6bdf1b3be3f1917de8b3be4519af13e344c5cbb4abd82d94791f261f2bdf6b2aad619feca4276111e46c2342c9b5a7d5afac4829afbf521fafb6a9e27a2537c838afdc217c34187b30c0466580872dd9e5af3733b249aebfe693e5eb998a8e7232b20461ca9e432bb2a2d4641b422ef388e44ff97a2de3c49a65db14b92fb1ae78700f7f5b63eb96a756c73a8d78f01e1a60e20639bb8ae16d9106489d8291a9d28d4a23c662bf163cc6020fcad9400381846ed29f768dce44e5712048dcb618d4988cefd81aeb524247fe2305556e57a2ed2b4a2f48d7c51d877e0a1e90ba1ad84649cb44d8427fa442e4cc359a66b9faf6ccf7ef726b0ec07c706a79d331c1ef479e8afba4c86030521f23957a6520217f3587eac1a483436fbccda5f2db7e54b5d80e4a305912b902bfb248dc011b08570996f46a8605e62b13e9e0d8e922fe3f17cd8d0c5bb918628cc45dd6d5ab063c0a8a48c3785aa890ba592e6e164bff72713d99337fc126578bb7d794b19374771e2b7d06ce98b25d9ee4d07e97c5011823a78b9caf09e6bcf65ca73f7e3c7a1e9c4da6d3d96ab5585ece561430483c0aec0c984d70d5c30948e541fc72fbce4025e90ad69e0460ae3382d91be6dd99f2108095137e680083dffed728351c5568a452d77cf2f7ceca7fe30ddf5100bd084c51caad015d0953b8acd4064d12f94e30353eaea354fdab9e579e075295b4e7619437ea8f61b0676254c39d068b347c114895c20dc180d49c7fe0719858738eab7bfa60ad726012c0816e9e9637fcb70d9c7a778f42058afdc4a93f054eb99e738c9be20f83534a9fc340e51e3bfd7e0ba8d4217b2e4ea1ec5afaec627135433cefc1146aae34b72e50ae13b5556501a48e1ba34f02a9ae33781a4895137e6890dadd7dca0a54d5902f54657954a6d6abacb3c55567feda775561f322f0d54318d490aa842f52a355237dbf2aab5964d5bfbe1dbe2a69cf822fb7dbeff561b067c257dd9b06a42af432b20dc1a0d7992a9c324b1fdcd322bab56e805f56b2b65c00d70ab76761bd4ec503f4fa895e5f42afa1ba15b56aa3dac3d8c132e9cbe57b4bd84109fb5594eb7491f1ff00705208f4d5c55ecf19e31afb07a849c967bfd6833a871174e0b828ad1a955e6fe4b8a3e702e8747e7935f10fa2e7051ecbe9e6f8176b9a2478b6ba3b00a2eed0197cc35ba5e77828629e50ea9513fe6f5074fce28f959e877b481d46cf97979d0b7fe9e221f3e5909480a1069a2592e2a0d706bf7321e8f6f13e025b94ef1f8dcf6fc7d29db867816977d4ef1d3f1f4c5b3e35b059e1a9116f08064fcf53bc9866d64246d692e381354f528b02c37af7134dff946f96eed8f9a14ac191331e1d0632688ad4df0032b78fb79c3eb1eb2c52bd7ceb175a3df8d9aca2089f6f8034c8adde07350de95d78a39b66fee41736fb653a7f7b36a38eaf5eb7bcd96855d0afa5ee91af5a0d8d211616a82355c30b0fdd251f2b7b12d3e5ececd267d3c992e41ae2c7247dbf8e928f283a6e26ff608b6b46afaf37fee47a4ab85ce6b361d773c62858ebd75ed46bd447443fa03e4acd5e6d57f46e8b0054f382dc7d3cb27f2d1274aea801a5f5869105b5baa9cdf66967783dc6d0afa83abed0efddecb4536fa8577eaab19b363689c77ad5ad31e029de8b214e19592fbe478497e290a7e167b81274b463f44a5ab343f482a9af060dabbf3418f85eaba75f2d662cdaba22176152b34bc59da7fa056d6f5543d0adaa964ae471d31e59f9e4ee9d40229997f455b9e13d869625ece95b36393bc3036f43d6ef09fa8de5fd693abbf69793795d92229ba51671ce539958b0b0f5b742dc8a00ac3a50766f23e84375c74e1f77bac6d11ca2f18ce0c396e38c0714df7b7f44b1dfa2af73c7c5e696fedcc0f677f1f3f85f43948b74'),
	(8, '\x7801ed5859531b490cfe2bae7936c61e63c0bc4d6c07d818ecc266c95ed5d5ccb4a18bb9320784a4f8effba98ff18c4d2e36d9ecc3a68a8aa7a596d4925a9fd41f1deefb222d78ec0b16085fe6328959c00be11cc56518b61d9fc70c7fbe089da3150f73a197f2db2465f9ad4cd7abb73c8e89eba3e32701f63b23cf693b21bfa64567c4631e70e709db932812992f79c864004abfeb76e9df21b8fd4c4077602c70dcaebbbfd3ebedb8eed2758f06074783c3cebedbfd9d38cb2c13b1ffc8649eb04ae15851f2228186ea04a5fec6f9aee55ab8395e459499f08bf091a5fc3167b9084392604f6cb9e2a4902be9f382dc24222e71342d2810a1bc17d963c37981ccfda48c0b78304ab9bc8973e7e88fbfdaceaa0c57320c231117ca5ff89fb4559e1b4f5e7b97d3a5f30477811756656255c68180bf8c49b73c67be352b1279ce6fe0f31a51c6be0c9482c6e27d22fd35a38cd5375c53e02cb04e1f26e479c1ca94f2e06b62110a1e143212ac484c4ef4da4e920522633c0824390bc15e491106c6019ad80cff0ea58b26843216c4098720fdf4d9abc3e96c542130d2100f7193c0f7260fbcd168b258cc2e4e270bca074bb5a9e821e5f33cc92474e87494b9cafb958067fafb8db50cbbd93d479c7afd4eb7412af87b63258f28caced15e67ff905854fa9f2c96104ffbf5de27049e72df285332cd86afcefae7523810b99fc994bc6ce3b7957796207cba2c7191c9eb92361807e2e0e6d737463e123c2f33a11359e74eb25a21ee14da012e75ff0031552bf95d89cb3ef57edd592cdfb87b57146c4d28c8c5c669bd1eadabd4a124f87cfe288ecd24dad99020716dde23020db139e9843957dee9f2f4fc9851c6cc97def968d254aff890803cc77dd7269a53ae4d6cf0981cb34cf246c6ac8c65c1d24cddbb836167386c3be6cbede3131e529ff5b3ca7895d89819a24a31760d5bee82e4a10ab5a6920ae7a8129e04a55fb0480492eb6ba47eb232a34abcab3e76d34c71edca089563b777d0edf6fa7d17c78fd44d7e4cc93fbfcc27c7582af4d7d4bb389e3894c766336e3bc1c076642bba22d5845b42218b90144cf93d8f83a435e5286fd9636b5170ff4ec637ad37b268b97b7f3aad9dd6d52dca36acc0de08f5b7cadab4cc7c9441c1c85b59a42a8275dabb92c7d0f188fb8c3b287c81e26c4b990e8eae2a26ed09c9d20d06b50653d80a7aa938a39665281caa4e2bd1ce19dd6594def286c33e55ea51851a88740e82cdb699fec8842858cf5a9a17eadbb5df1f646a2fc374f0aae58e86049a0f3c13b74999c367643e562af34c2ea1363597eaf9a4f3431f7c93eb1389b5c1f6ac045b019111f8c94271833a4f184910a3b55916b8cf14c99edb36bfb7b3d9548163553aabf8428615a7cbe9802a3169f479e897a186e3ac541935bf98cd6717cbd3d9b93765cb19f3ce6697e7548951f0abdb686dd97b6ad70cdbebec7dd1b4f9174cdbff6ea6750ee9a61549019fae710320d35528a30926f8ba90d0615e04988b33ef62c94e666754feb6f07211f1ac689da0a752495e219882cbbd4e1ff15cdbc7be0930bb9d8182dbaf064cb3e13f0298ebdce9769417d4392627af5591fcde587a0815752c1dcfce76a6c74bf7c74129c1410d8c0d9492191bf0f733a0b43fa84369fdab5ef95e86a495b49721a93b1c1ec0752f44d27a5c2d5e6a8c252035b22dc102e9586163ded297f555195eb7e680d256b26ab9ff1843d13cfd8fa1cf22e0e79bb31f87a19d43c444a3d8cf47d11ea0aa86a36ea7879ef60bc6fd6b380a6bf63f01a49d434c6b0d1cedef777a43e2d605aeea11752fa3176d37f799d9a131126c8f0d0df2c6c44043337536911e2297de5b36793b9a5e8e27f4b6a12d303d95360aef15347e2d558bde5862410930566321da25c3c74c2f3fba988c4f976ce45d905c4b7c48b2bb55983ca09ecfbddfd8ecbc3919d96ee300a517b85d6fc80185691a4af4d0f5557aecd00ec6db45e9836a3bafee53db79572698fc6880d376c3dd821e756818fdb80e815e63e8f1ab170fbba30a538dc7bedd904c28a9eea0cf338cfc90a13cab356e11119a38e059f009ae04cf3831868a8ddd011e40681885dbaa27abc1d69355a5ecb98ebd0c929a272ad622d3f3d0964a4bd043dd863d14633b442c9614e0b54022d997908539ed16c3861b9cd125f3c6634cee0d591f124ce8a665bf9aa8c6b8d2a36856cf95c8f1c015b7cc23a0cd8975d788ae76a05ac1c66d740f701d9167386b9c739f52b9f1bc565f8fcbe8dabef93dfd0d568c25b8'),
	(14, '\x7801c557db6edb3810fd15430ffb143b926237b1dfb48ed36691daaea300dd1b0846a21d2212a952642e0df2ef3b434ab224bb8beed316285a7186733d3c337ef36892b04253913092b284975c0a9252cdbc9917fae18761100cc3b3d89fce26e7b3c9c5e843e8ffe19d78091504fe262cf3665a19e64eca075990f28117cde103150275debc44a668731ec1ed8cdee3a137a782a6d47b87db32cf994a38cd084f4172e6873efc09c6e84b3188273d161584d489ca28c544f24a782949e3f0126d98524bf0e0cd84c9b2fd37e47ccf8f1b0ffcbe716782a45cb14467afa4a0af25295996a1dd2dcd4a2c43e58808a9f99627546341594e3924ec7ca72ce34f4cbd5609bd798caa8cb352b74b7e11fbbde43228424b271cfa614f07ea98f232914668684e5e50be13a537fbf3ef136f6bb22dcfb29c09f002cd807f31e8a62d978babe8ee26f6dec106e842728a6d8d481934a3caec8196a4c92e67654977d0d096908b84a7d641e7f049f264afc885fd86ba6b280944e76a92d152135320f08e35badf8b8cd154f39c112d2bbc05279e54295384a629c79a0392b69c6569550027ec626b885874828c0b869a501040b6cbbd01b1c5b96d64650cbaca76123a58616cb3b8da5c7f5c6ca2f87ab544b4d5f21ae81bb6557cc714d55295835f06578ab1ef4c95a80bc8e7a57d765b06750afcb3d1b4730cb71879a2d0b8e06ce477449abe5461d31cdb6e5526508b2ab04fb731b84003eef23b40a1e5b0366a6ffcf42bfbf92793b23251bcc076d48d3e00682d60093e59a115bf3778a12a35d4c4f5a549f07c144e9a04179fae3c4cea3fe22767b4348ab9e7e01028b75b400f0264e2fbe1f80290614fca4703ef72b9da0caf367138be45c83881c6be54850e023cb7004428fd3b0aad461f8ac39e050e8fef05bad6315ba24f08e7f6d3f57a7dbdfcd8756aa5005e5a02e5b8c0aadcf68175742a78d64a7cc70531826b5228fb66a7e3e9680a603cf6d94e918badacfb687589eb16b987601e53f9dcb4df49d18737db5b97a94934c959caa96bb6fd2f310a87c4a9fd382d94d53ae539f0ce6970eefbd3e06c0a05c82d0fbc165897dfd60bac89765f37d1e6e3c2c2a3ba0c5c8103eab0a38ddc8a5ac66b81e63a43074be8317de28f835816f52b1eb45ff7201cffe50d86835ba03791014bc2ff180c3b2ca2cc612634c82e8c4a805319c1eaa9dcf24b5dc46f860a70f96afb0fd386c1c0a879d175cb5154f54870e4163d057bc6c58e6cc12f323d10a382782ce95bd3de67e41de071b3a3109f9d1bc0699dd9896c5683ce525ba981ba3409ea48abefb0fefece8bfa4ddc4c7e1d84f3298ef767aad88334259410c3879326bc0a5b1700b3ee591b600e302ef3be9625be43a4f5d48e5a38429fc168727ee2fd08be1d5a6d1a0866eaf4f7540b28a42f3086b3c4c0e486b613652c84d69bd57ab5c14911dd907845a2cfabbb254c5e6031bc91b11d8c2edc1e706aba948fc4194e46e7e3ff255024a43d5334b41c9e8d263607a921fefd90010807e7a331f098b692aadf813ff9300ac778c3d166036897b23baca177c0771d1a3ba4ba8eb8c772b82460a173b790c6d157b2f83abfb9bb5ce0a2e8fc560577a1c09a878322b6a4d23922a98186dbe90673b9d22315fbcc378bcbeb98cca30ddaad85cf523d6e33f90c5cb28e7e27ab2589e6f3c53a8e96f305aaf58977cf19f0828b02f6c414d8797f8acb9d2b2cec6a260169dd111f5ed937236146e1a871714391196ec83853dff68577670468a8d9f0ea1b4d735a3af5ca8b36c149f3d212aa1487eab6fb712084d68894aaf4075a12d65601bce7e26d6ea7b0f0e1d884b235bf4a0e57e446fd28a99854b64ad1e86a45934720ca039fb5c0cda15e40d8e49ae86e63ecf0de208aeacdefb64af740a157076f7e47a2cbcb61cfd67709cb44c53af3c532de44376d4b565cbb5a094d159703a8efe08b61f72c0155878d9f7d8ea0afa828696209ebf067607f0f6f6b0b93dfe36f0a2fdeff787bff07805ad909'),
	(9, '\x7801ed595d6fdb3a12fd2b861ef6295625f93b6f8ee3b459a449d675d07befee8260243a21224bbe94d4342df2dff70c29ea2bcea2cddd765ba00182449ce1909c399c430e3f3b3c0cc52ee7492858244299c9346111cf8573e8045e30eefb7e3f18acbde030981c8ea6ee38f0fe700e9c90270cbfa1889dc35c15c2b464b7e98e65b7725735def224219dcf4e984664733147ef985f53a3b3e0098fb8f388dee9762b542879cc6404c9c00b3cfa99d1584a603ed1be59799d59154a89247c60324b5935e031d928b23cc508ce6152c471fd8d355fcb678c0fbac68d09164925c23c7e603bfe90b14cc431d9ddf03823379403b124cde546863c27878a2d9758b0193b12b1fc20d443b9a0cf8ee02a9622cb9b2e9faebdcee26238a1a113f4bda0a3033f46320bd322c9119ced8ecb9b24730efff9ef036753c41b19c75b91601404037f69d255588e9727f3abb3b5f3081bd0c5e294d8144924108c7265b73c63d5eab622cbf80d02da10ca2494911ea0d5f8219561ad2813fd0dbfe7700966677c12f32c67c58e80b737d09d58c48247b9dc0a96a725defc03275591508c4791249f03491b29e2a8748011b6b1d5272c1a412c13419a7008906dd65e8158e35c07b23486a88a9b14112c31b65a9eac4e5f2f57f3f5e9c539a1cdca2dd05762a3e48d503c4f55d6fb5bef4409f149a88c74817c99e96db711f0933f1cb9e356337a09f6812370fec0f55aa29c7f2ca7cdb71476a84cddd98074f46e7bf36e8d21c880e9fc082834063446cb1e5fbccbbe7ccb44220b95dc51386ca09f00d40a44485b36c995bc2ea843e96af8c4c4a55ae0c40d46d502976f4e1c5ad457e2672b78562861b6834160bad9003d04909187e4330132744b7657605f9e5facfa27abf5607c449031829ce2523adaf7a95d0390a0f4df51a835ba50ec772c486cbe8f885acb6c4663623aefde9c5e5e9e9ebf6e0faaa5002fcf9072ccc4cab5d5136be994f0b44af24626ac4864ce764aef597f301ebbb3d981b3f7bbb948996c521b49adcc4cbcd835a67317a5f715008c9446214856f6d3a80873b61591e426defa5f5628e28957fae3d54e69ad57728bd4f3ca9f78de641c04f0c156a782871db9e6ef974b724b6ebecee6abd74b8d90b233d20571d4d3a056722d6a18b7825ce6310d708e30f30ff2aeb74e777623f79a1bbc3718ffcbe9f57b47310fef301518d8820c2a48ef0a1522990a464e535b9d58aceffe2c7882811e74e04133024c6113a20993c94de5ee20aedd7514749b4c6ed806e3528a47465448d73adb6bd3ce5b4a3848e0c50dc7fc34612099b54893d298459bce69598e9c9533dfceb4fc0eecf727b9b39be16c74d40b1633e2f57baec46d5a64701c4d1f2dd5f44a4c4d01af765b1357062766e55d2d9df19e02aca3b6d7c29ebce9bb23ecf9e750dbcaa7550061c62ebfceb1c01eff08fe8dc302948db0335568e05cae2e2e2f564411f333b6be60f3b71757e7a05ca42fea118b1b70161d1b882ecd92f7cc73327367c87fff87895226aa53449d8f27eec4d78b48732ca0a61760783c744760a35c4b6c12194e066e307c3c7819d72ece4edfced74bc22d72a16661cbb26f704e04f0c1af8b344592bdd1e06ed32b05b99e22fb2a6e9db843a4e31614eab0efa3d6b2c3cfc2acf5e2be11ad0e3c20b749ab3836f5e78bf7539cf4bf1db1124334a8b924d6a0d56853dd7722d661306af26aebb399fe5e46abb5b917b1aaef07c3297cf64256edc4d4d2a7a15cf0aa356f0596574f14783debbd477cd2fbde5c2aece2c49ce585ea11447a47ebab5fbcfa85bc3afc317875ec0e7e065a1d8ddd29d2df0fc3aaa3913b98ee2755702ad1508b538753ca272fa5d4ffe5f5753a74358d54acfb550ceb7b5f7d7b2d7bfc2c1cfb3d6eafdeb043b347b8bdbe5f9c0dbfe1ed75b0976471f66b30ef7726d9c9cc6f926cebf3af936c6dee4524ebf9e3e02f906c2ba296492b8ab5c6adc052ec518a6d1213c58ade02754bae7ac371ef28cd71b3cd7e31eb2f66fd1617566fe4e2acfdc330abef05ee6cbc9f5a6723d7eb5e57a778f4c06d15977493c9aafa8bb9a19bc667339b163c5f926b893bd5382a66535d606b4ab9ebf96f6cf9dbe2ecea78490f1a66dcb23e60a682e7082a68ae75e5abd5c4a20234acabb0a81f977aac2c912d56cbe3d3355bcc5764d70aef5375b789d37b14bc2ee7bfb38b73365f2c9697ebf9f982eedee55d3e1881ef6738e021d354352e549c763b3c68442823d6adf40a61ce2c78542842486d05c14355e8cf224531956aa266e2f0b2a0a71c2afe7eae3d6fda18ca66d55384ed5145a7a163df66c82606a92a4321574ac2bdcd1ae913216293445c45cf68a5785f4950a733f3ad7a477899a0fa2efc563d9f3d7dcba9d46d4d640a1fd68d4594367c51b5e70a05452a6b7407b502532eedcc88c26c2b73efd614e3da20896cf5e45db9de270a1d47388b2b363f3eee776c7d4a51f62e6b238be5f97a353f6b5ad2623bd445927325d31e1cdcfb4721ae450855038eba36e31c0e82810657eba81b4c7d9455e02e2c3ac978a82b6c7b1e2c3b2f464deda4d85ed3eb97b3ae9f191fff030ccdc44e'),
	(11, '\x7801b557dd72da3a107e15c6d7c1010321e4ce2134cd190a2925d39e73e68c46d88268625bae6c274d3379a03e475fec7c2bd90643dab417ed4ca7f5ee6ab53fdf7e2b9e1c1e0422cd791208168a406652252ce4b970ce92228a8e9c80270c7f031139676b1e65c28ab25b95b2ec56a65be92d4f12b27a720215e2bc33f69d2327e22b123a639ef0903bcf38aee258e840f288c9109a5ec7ebe04fb70beb400bdc1d9611385ec73b6977bb6dafb7ecf4cebce1d9e0d43df13aff9065a1b54882472633c5ea0b2f8c26cb156ea83328ec37f25bc9adf332bd5a29b508f2e891a5fc3163998822f250655c59252a976b19f09cca24622e919a75148a48de0bfd5886fee408ae2329b21c19d6699c1ea41121dd1d1bafddf1f66c50b15066812a921c8d88532e3749e69cfdfbdf91b32ea2b58ca25824b80565c7bf1474dd808bc91bff66ba749ee103b6484e8b75918402652f33bbe5190baaec6291657c83d6ed286512c8d05cd010de2b196c0d6562be51e11c254174b62611cf7256a404a75f6969247898cb58b05c95d0ea1e394a8742331e86926a0eccaca588c2b20056d944519b506715914c0459a22040b1cdbd4ece82da74b2f486b68a8d420b4b382d266f1657979385bfbc9acf085895bec2f4e2fbb7b5969befdf343485ce5a226f052a8180da0a011d02da6566c66a2d50b1d1a9db6f48e92cbbe7e860b7e7761aaa9c7f29e3e731f51f269e3b1c918d19b0b71f96b8811cd8c3cfc0c4ce7dd66979e29707eba52909451668995207aade1e60b2528880e631c9b55c1574a02c2e92b7ada85319badea04e65f2f68d43e1ff266462c1b3420b3b0116746abd0660081303b0cae909c06024d95d81513c9f2fda1fc7d3d3ce39a1c42a72ea405952c3425bf4fc1c7884af3d0e6bfb6de2b11d0f12f3f605fd690833ba13e17cf4af9657b34be68fc793eba53f1b4f9a878d1d90cb33f08d0db1ccd28c8509a0615342b332921b99b02291394bb519d851afef8e80a0973e779395c95a551d35b6ccf68dad10cc5da81e6a20582ddd0170d7de555804398b4528b96dbbf92f2b34ed8263f3719c6a63752c6390ce7177d8e9f4bafd010a101b12784ca9427f5d4f2e21caedd7d45f5c4e0c50cac3200a5a4487bdadf546b5e3bc52e4328fe88273858ca2d6188c2f856e9d765a2b55e402bc2ab256bb355352e37e9c8ac1fd359cd34207e04eb41f85d2b1a191aa5e9f0b9ec0fba3693ab68ac062a8f8cf36c652513919b445d33d032393c986ad712f313a0850839d0db91bd7ce3b6215f075b1e188cfec075057631b12695548330c96e55a889c75ab48cb6faffafe2ad36a10a683f396371ed1c27ee05adcaa2243b5287c48eaf04a18f581a8a66c174b161b36f37d2bc36b87a0da337bd1c3213b7a6e1f8cf223a096137e6948b3ee1fbc54d95b221d1009438a651b0505881c4d67ba3058b95eccafe70b5a07fe942de7cc7f37bf9961bf1ea1412543f7dd5314e39518debf12c3c81d0d91c96f4601faa41391d8604dd24b8536b42d3be47bf4db1fba27e0a45702fd03c5221edcd2525db6137738d8ade3c8f2d42bf1fd9142be1ce1a8e77a435a51b9ca51dfed9ec59877bb6e175db79a7226ba78d2ba5e9f4ed86d500fbd6d891556e3f99345d0e0f7c31dd050efd13f3d9d0812b17d2f2cfd4f6cf2693cbdb998d043d9465042c30685c72fedd2a561db86888505e6c33c00301fa51d2b6979bc985c5c2dd9d85f90df4af9a0f4dd3a520f20d96bff6f369f35d75c59a79d9d51332cc6294d41c721d65693776d89f1822d02682bf474c0499f0b85354e7bdfc68d720bfa8540b87fdab6c0ca1848bb7ef75627ea36edd8543f04c8272ea97929e05a635d3476f28112ad4942aec31f58293ce6136c091b6f7d3ac43398163bcaf6931f0eb5f98b145c846aa714b56dae797087b5727067a5b00b7a2f206a72b5163e2ca9c35b87a4aa9ec31fca740f0cf6eae08c6f987f71d1def3f555e1355592f478325b2efce9ae27a3aeae9a2739d752d183fb7df1fddb4a0430fdbdc184bde649c60343f0bb3f7977e54911afaa9f92cfff0319f330ac'),
	(12, '\x7801e558dd52db38147e958caf896b3b0924dc859052b634a1214cbbbbb3a311b6021a6ccb95ed52caf03ebbcfd117db4f92e5d8096d69bb6577669961c03a4747e7ffd3d19d43c39065054d43462216f29c8b9444b460ce7e5ac6f18e13d294e03764b1b3bfa271cecc527e2532925ff16cbd7a45d35471dd39a188b0df998c9d1d27a6176ad199d09446d4b9c77691244c869cc68447a0f4bcc0c38f1f803b940c674795064ee005bb5ddfef06bda5d7df1feced0f86ee6ee0fda6384b29591ade129e0b521f78a829792170426d4169be61df055f0bafccab895cb2b0886f49466f7392b3385612acc5962b15055ff19016ca4d2ca11ca61941118bf97b266f2bd5ef1c4665cc595ec0c2da8ce1961931cc6df0045d2fd8e081c7229e87a24c0b0422c928bf4c7367fff73f769c5519af781c272cc529703bfe2aa5eb001c4e9f8fcf4f96ce3d648017c649b62ad388c1ed9565573427a1b52e61794e2f11ba0691a7218ff401adc5f782876b469eea6f78b8804ba09df1494cf38294994aa7c7843466342a78c24821aad4f2771c212326098d22ae7c8e9c5971164795030cb19d455d95758610f394294e3804596c6caf8d3349ad2359494358d9a54008ab741a9f1f1ecf5542d9f5752ee7ef4a967758d1b9a265d1cd106a56ca5cf122b979aeab68c5e0a0de6e6b4d4214794f112ebfe77a2d52413f54cad24405dbd9efbbbb43c5a28be9c5d912e2d57eb3f71ef16f1ca665561b1e5d430f1544c4f250f24c39db86712bfd2c8185aaf4d242f28b526da8fc08c38dd7ad213d577b41db317df1dc51ba7f636e248ce6a56426d54d7689d50a99a1823f40fbe8c19b6625bf2e517367f359f7ecf4a5ef1da874d0ac79a1bc5ff9d3f7d5ba4e2e95265fce30cdb19966dd0d091c85f501c16989d567429d37e3e3e5f1ec888c2793e9e9723c9b4cdbc71bdd10b91c8dc5a85859b956b1c553e5a265e2973c2565ca0b92495d99a3913b1aed38d557a03ef7aacfa6ad3c5d091b4ecd4b4cd0c80574b98ec44d9d0586aa8e70f66be1222ac382242ce2d4845cff4b4aa95afe33fdf12c939aeb194fd05b9ef97b68f5de5e0fe627bad66f3364b4f3cbe9f4084b85f93a192f8ea63a4daacde8070a6fb6235bd335a921dc120a5ec4ea803301708a59e745a3603b0771c90a218aab8eef75de74ba9d99e0126a6073824e5f677456ca109d9211e52e99e8a661bdf6aea4290eb945ada33e59c80003b6db99e898c6531587c2cc6c8341aff1f492ac70aeeadf687712bd58b7722dda79a59a0aba737949a19f460334aa16f6cd40b0e936371f92b182f856d3bcd0df81fdfec8335b0d2783834e30192978bea1925d893287d394fa58a9d5ab920995d65e6a2694491063f82697ee6bdb99b5c1f6a004db1dd139f02f89d925a040a1b14221739a6581fbaa06ea0f5c1f1df473195d758223dd59eb10438c9568baed40356a756848e3b00460232f882c75569d2ee6a7f3c5f2783e1b9f90e59c8c5fcdcf67aa510bb9ae48abcee07e67ad5bcf7383afebf6fa2bbaa9aa1efc33da2951aa3117a2806bd7d0021cf23410194295033dafe70ef69441df05ad93f9fc25daa14ae52d702d71094df9a73f51010a6157e26164f547beabe1b106dc6f02d7a0ef8e50b0df80ae76c77f0e5e7dcf5d5bf2b3f075b081af078b71777174d4fb89f8aa0682064257f81ab4166dc37b727cf587c1b089b0edef6647fc3e886dc8fb4e901dfa3f00b2adf05a2c35f8ab41d608b7040bb2071220294567b2aee10e2d3b97f463a7e77532f1a3088bbbd5ff026187b8b96da06263027a1020bf7c79db10f6a0846dfcecbb7d80cbd3c367132787eef05f82490d868fbe6b008d4698729ede590fdf35a04ebf75dff0873db78f09e02b0a3ee185031dceedf71fbe7204feaebb07506bdd39fc115a6e30523b0c2cd4176b7301348b8f4084d620b53d6cb5c81b73967a8c5077c1c44ce5cbf15b327d3b39393f9caaa727a341554846293c27a9a175a9079bd612894adc58f49c0d6cadf84835014d16d3c3e325998c174aae25de0879bd8ac50de699d3f1af643e6bcf93d5dd2cf0153421199b630c6e9e598607a90803627bb8313ec6a35019826a2fab1e2efeef4a818159cdbd4671f89ba9473735dedfad6360d60826a3fa29c9eea8e3d4e0b16f6b4a260ea95b5348a5e4706f33205b44c4268da88c3ec325f03e96621433fad6bb23bc2ca9191e7efbc25b5ccd5ef9b1dd85cb48345c51f3169286d798ddb6ceb404330c6f28a4a26c67afb3a50af15aa022d997a6b3cadc2d860d3f389373323e3cec6ec8fa88a1d71e3399ce968bf149539226dba3e669412517eacafdbafcf4d7050bc1ba3d0c04833db70f1c6e556610f4701947c6c1e834a7a11e919aafc8cdf5b44c2eecebecfddfaf18aacb'),
	(13, '\x7801c557df73e23610fe57183ff42938b63908f0e60277970e079490f6ae9d8e46b104d1c4967db29c1c97c9ffde5dc9326092f6fad4cc64126957fbf3d3b7f2b3479384179aca8413c613518a5c124635f7c65e1444836e1876a3de26188ea3ab717fe80fa2e00fefc24ba824f09bf0d41b6b5571bb53dee70529ef45d16cde532951e7d94b72863627319c4ee91d6e7a132a29a3de0b9cceb38cab44d0940806925e1005f013f6d097e2100f7b2daa412baa4a292e933d11654e1a8753b451953a070fde5856697a5843ce77e20de3a3b6716b8230a178a2d33d29e8be24254f53b4bba5698965a81d11996bb11509d558509e5101095bdf8ca7e291ab7d9dd0b3c7a94a052ff571c9879ba0955c0a4538d289ba41d4d2813a32512679253534272ba8d8c9d21bfff9d785b7add2ad48d38c4bf002cd80bf1874d396e9ec7d7c3bdf782f6003742139c5b795641c9a5167764f4bd26497f1b2a43b68e89150c84430e3e064f33117c9415148b386ba6b280944676b92d25293aa40e0bddae8562f524e991619273aaff1165e78b9625c11ca98c09a0392b682a7ac2e80159e62ab8b58b48254488e9a501040b6cdbd01b1c1b969646d0cbaca773974b0c6d83cbe5d4cd75f10674ee220fe3b2defb92a3b3f75a66a0fffa00e605d94e6a26d3954261a5cf9a3936d0556c8238556853d3f381169faad0e9466d8686fdc7be70f7ba863eed7c79b0db84003f6f00b34ffc8a131ea4efcf0bdfaf14bc27899285160035c6bcf20e9043cc14b2ab51277151ea88b0b35b19d700946813f68f29b7d7cef614eff113019a765a5b8c5bf855cbedd025c1011fd2088c208a06076ca870a2ee23cfead3b5dcf86c107c48815686c4b5de730c47d8338c4ce3fc3ce68b4b1d76d591070dbbe41d34ecc96e813c2b9f978bd5a5d2f4c3007a7460a68a525708c0dacceed0d9d1a954e49ec842495149a14ca5cd2301abdf34700c67a1df587237f34acd7c7490ab9cd5d238d32b1ed227710ce03cb9f9afe5b297a81e40ef67356259a649c096adb6dfe2595c2c17069169785325a972203aeb90caf82e06a185c41e13373f7f70596e697d50ccba2ed6a1eaf3fcc0c42eac3c00f3894ce9bdac88de8c8b81368a1537430a78f54b2bc334b81f6a14ef62677867ed0492abfb3d57ea7dbb9417aee7c507c0fb180850ce8bf817451a904e89313ac9aca0c95b8e27dada8044f7be001b8b73ce1301b1c05da3e5936aa6f074ed7a2a560f684dc912df84552070e5440d086df8d69ef13120e5076b5a3109f1911405f276372010207b7a55d28ce35095da4a536ebc8adbf8bc2dd8679ffe74e3419e1247fa28adfe7550995c3f061a709af06d510f075ba770c2c0b149b795bcb30de39c25a6aaf5a38e7cd30f4fb5717de5bb03de1d3a68160c6a57fe058001ffd0613374d2a4001b49da8ca2067b55eae96ebcdf57211cfc96649e24fcbdb050c59e02f3c91f21d4c297c28e080b4299fc7d9eb8dfc1e5cc1ff2150a4a20347383e0e0743bfd73749e41a12388c17184641e45fc134d246e25864301af9fd219eb08cd920dae66c371df6cea8ee5f58ee44dc22387c1060a5333b1c37f16732fb3c99df4e67f828b47eeb8adb50e04987336263c8e4648bb00a3a6ee61a4ce45a8fd4ac3359cfa6d71b3289d768d7099f72f5b04df327e09055fc852c17249e4c66ab4dbc98cc50cd72ee11c71e5803ee7051c0a39001331f76f125672b0b0fb32a01a9eb4900f7ec6b95c37cc2316303872a737c0ee3387d3e54deee1120a2e639e74e34dd39d271ef5bb4094e9abb9650a50494f778ec9c09a1379251c5ded0cae18d2a81f96cbccd6906af3b1c9950b7e613e4fc3ddca8bf4a2b15cb8f4ad1e86a459307a0ca339f4e6007502b20ecb2a3ba9b0db6f8601045eeb17753a77ba6d0aa8337b925f174da6dd9fa9ec343a2e69dc96cb159c7f3634b46ec5c2da5a64ae41da86fe7d78adff104542d367ef43e82bea2b2a489a1ac57bef95a8fee636d596577f801e16d0e5f6a2f7f033345d03b'),
	(15, '\x7801b5576d53db3810fe2b1e7fb84f89b14d0249bef992947293263498a3bd9b1b8d9095a0c1b65cd986a60cfffd7625cb79a3a5fd5066189076b5da97679f959f5dca182f2a9a334e12ce4429644e125a717794d769da7119cd09fc329ebaa3154d4b6eb6ca7b5990f25e14dbdd7b9ae7a8f5ec3299c079771cb91d37a577b8e98e694e13eabec07199655c3141532212909cfaa10f3f411fb499e27077d278e0867e78d60d826e781afbc351783eea0fbcb3d0ff07356ba578ce36449492b4174eb4a4ac24dcd046509b35c47727b6c69bf05aa1509c55e9861474539292a7295ab0115bad5c56622518ad304d3ca302423386129e8a47ae368debcf2ea72a15bcac20c2368cc151182984bba31376fdf0400732968892c93aafa0105941c53a2fddd1bfff75dc559dae449a663c875b20edf0179d6e0b3099be8b6e66b1fb0236401782537c55e70987b43791ddd392301b5dc6cb92aea1743b42913391e80bf6361fa5605b4591eb3564b8829480772627292d2b521708a79f2969ca6952898c934a36d00a3aae540957842689c09c03665682a749930023dc475117516704a9c8396a424200c526f63638036a5dc9c61a9495af2594b081d32cba994f969f11525662d17c4bcb7bae4ae70f67a236f00fea00ac45a9fb67c52135c1f9c01bee6d2bb0421e29d42a38f5fc3d5145bf369ed20c2bed8ec2532f3c431ddd4aefaf63b8020d98c32f50fd9d0bb5517be2a75be8b57e4878c9942830d7b68a47e8b302ceb0f3f24a89bb1a0f346984e84dd2db507c6f1bc9f4fd3b17bdff456c649c96b5e206ea065d72b5026460f1fb401f8301545def940f35f4dc2cfabb7b1bcf7abd0b84831154588026a34180fb1a5c08931f234c6b1cc2ac7b604140637d85f2ec992df14e70e736ba8c2fe717241a8fa75771341f4ff7afd77a00515a02b118179b28b72eeee93448b44a622d7252e7a22285d29d39e80dbd21e0af5906674358438ef47a375a91afa4ad6823d4102477e0cd43229f5a2018295ee28eb6e66552b38a643c11d4945dff4b6a85ac7fa2172785d25a2722037a3909ce7dff340c8690814cb7fba6c014fd7535c55a5566358b9617538d94e63050028e9ce3e2b6722dda316e0595a852bc60461f699e48279685339334714c173b3dafe7b0da735695e7749d6ba464e742f10d38032632a0fc16db45ad1850262798359569f6b0c9fb52d31caeda40ef42ab72c6611e58da3365320cd4b4090ecfe24041ef897c4d56702f1239f09e0252d69cae4dbb1f906380a6eb3505fff45800c6da1b82731058dc2dcc42715e91c07a5a567a1ddaf53751d8b698f5ff74c2f110e7f41355fc5ed625a40edd879dd6bd065403c0d7fede2eb00c504ce4875adf41d881daab168ea912ead7efb8866d8e51dbf4fb8566d0b67e60c5466f58b58f8c0cbb306353560306a0e844d51a3857cbc5d562195f2ee6d18cc40b127d58dccc61ac76a0400d5d0f3c24a0377cf8f8860fd0a1e710c92f7a01648a2752be86e9880f141ccc26edb07fc0c58333cf3f7dd3d1df902c64c52d49d9b4f542afbf9bc6e03cf0cedef6efb724f2750f073def7c8803ab9215e4773b74a1cdfdd00b60b21949d313c1c01f7afd019e30d3a56d7a5312b369dbf30763618fed8f27c29ef86018e08b09219199c7431c7d22d34fe3d9cd648aef63e341030de314bc7971b2c69a7af7b64852437fe8d700f447a3471a8e1e2fa793cb988ca325dab5c227a91e56a97c02c6bd8a3e93c57c7fe8d93c6d07d29662a19f8a025ecd094cb1ed2e3e754d8ee1e55a33905af8f82f1df74b2d61aae370368e43be397e1920f09fb735307b0458bb7defda136d9d7674ec0700da844b5a6262542901e9dd2dc891106a93275425dfd192f088cf614c187fdbd3093c7ff1a10179fbc10743abfe2a07d789dc4945ab5b29ca1e60ae1cdd6905665c1f388455b673e13ac6126f0da2c83e86af9b708f140ef2e08e6f483499740f6c7d93f0fc6a587a3c9dc7cb68b66b498bed558bbca24a4807f2eb7cacf91d67a0fa6b9d09fa8ae625659ae1773f7577f7f33abbb39f902fff0315aa2947'),
	(16, '\x7801c5576d53db3810fe2b197fb84f24d80e81906f6e125a6e28498399e9bd8d46d84ad0604bae2c975286ff7ebb92e5d80edc719fae339dd6dad5be3efbacf2ecd1246185a622612465092fb91424a59a79332ff4c3d361100cc3711c84b3f06c36998e4e43ff77efc84ba820f037619937d3aa62f6a4bc970529ef79d11cde532150e7d94b648a36e711dccee81d1e7a732a684abd17b82df39ca984d38cf01424633ff4e14f708abe148378d2d7a2f267934e5495524c244f849792340e1768a32ab5040fde4c5459b6ff869ceff81bc6fb29d72648ca154b74f6440afa5492926519daddd2acc432382d2135dff2846a2c28cb298784adef9465fc3b534f7542cf1ea32ae3acd4ed924fe3a0975c064568e984433fece9401d535e26b2121a9a931794ef44e9cdfef8ebc8db56d9966759ce04788166c0bf1874d396c5f222babd8abd17b001ba909c62db4aa40c9a5167764f4bd26497b3b2a43b68684bc845c253e3a073f85df264afc885f986ba6b280944676b92d15293aa40e0bddae85e2f324653cd7346b4acf1161c7952a54c119aa61c6b0e48da7296a57501acb08bad2162d10a322e186a424100d936f706c406e7a691b531e82adb49e8608db1cdf26273f971b989e2cbd535a2cdc91dd0376cabf88e29aaa52a07bf0c2e14633f992a511790cf4b33765b06750a27e168da39865b8c7ca7d0b8603cf23b224d7fd461d31cdbeecdc670fb1475ccb47dba89c1051ab0975f000a2d87c6a8bbf1ee297bffc8a4ac4c142fb01daed10700750296e0c80aadf85d8517ea52434d6c5f5c82c1d9289c34092e3f5d7898d47fc44fce68592966c7c122506eb7801e04c8c4f7c3e90920c39c940f15cce587d56678b1598cfd1b848c1568ec4b5de820c073034084d23fa3d068f4a138ec59e0307c3fa06b1db325fa84706e3e5daed797d71fbb4e8d14c04b4ba01c1b589ddb3eb08e4e0d4fa7c4775c904a704d0a6566363c194f47e7e747deabdfed24b9d84ad749a34c6cbfc81d84f390cac70600568a5e00eb7bfb32ad124d7296726afb6dfe4b2a857be2d87c1c17ca681df31ca8e73838f303ffe40ccb961b2a782ab034bfae9758166dbfaea2cdc7a541487d19e80277d461531bb911b58c3b81e63a43071f24a494e1088be47eb090520ddae33d18fb7f7a83e1e006f84d644093f03f06db0e8b2873580a0db48b4a2540aa8c60f1546e08c6d5f05b4505387c32008075c360633862b4edb21c554f09eedca2a760ceb8d8912df845aa076654108f617d63dafb8cc403445eed28c4671607905a6779229d39d4196e2b35709726818bb4fe0eddf74f5eb8a1b89a7c1884f373dcef8f54b17b599550400c1f4e9af06a6c4d0166ddb336be2c5e6ce67d2dc37c8740eba9bd6ae1903f836034393bf2de426f87579b06821997fe9e6b0183f407ece12ca9607543db89aa0c80d69bd57ab5c155115d917845a2cfabdb6b58bd40637823633bd85df87cc0b569533e8c731c9c8fc6400eff43a0c8487baa70bc3c0662f6cf4c12524302fb3503733e9d8c4e612b692371643239998cc213bc6189b341b4cdd91e3aec1d305e87c80ec9ae23eef11c3e13b0d2b95d9271f4952cbfceaf6e174b7c2a5abf75c56d28f0d0c355111b4ee91c91b4828e9bfd069bb9d62335f9cc37cbc5654ce6d106ed3ae1a3540fdb4c3e0295aca3dfc8ea9a44f3f9721d47d7f325aa1d50ef9e3560868b029e8a2910f4fe14df77b6b2f05cab1290ba9ef83067df2a096b0ab78d0d1caacc90ba70ad3eef2b6fcf081051f3c873379aeeb474dcab176d829366d612aa1487f2b61b722084de8894aaf40d2d092f5701cc67e36d6ea7f0e6c3cd09756b7e981cbe921bf55769a54a65ab148dae56347900aa3cf0e904760ff502c22e3baabb89b1c57b8328728fbf9b3add03855e1dbcf92d89168b61cfd64f09ef899a77e6cbeb78135db52d19b173b5129a2a2e0750dfc1978addb104542d36de3b8fa0afa828696228ebdf7f09b6b54595dfe1cf0a2fdeff7e7bf91b4b5ed8a6');


INSERT INTO comptoir.marketplace_sync_log VALUES
	(1, 'order_sync', 'INBOUND', 'order', 'SUCCESS', 16, 16, 0, '', '{}', '2026-11-23 12:28:02.467297+00', '2026-11-23 12:28:02.503426+00', 36, 1);


SELECT pg_catalog.setval('comptoir.auth_group_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_group_permissions_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_permission_id_seq', 120, true);


SELECT pg_catalog.setval('comptoir.auth_user_groups_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_user_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.auth_user_user_permissions_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.comptoir_sign_in_attempts_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.django_admin_log_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.django_content_type_id_seq', 30, true);


SELECT pg_catalog.setval('comptoir.django_migrations_id_seq', 67, true);


SELECT pg_catalog.setval('comptoir.marketplace_accounts_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_action_steps_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_actions_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_credentials_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_cursors_id_seq', 4, true);


SELECT pg_catalog.setval('comptoir.marketplace_heartbeats_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_journal_id_seq', 17, true);


SELECT pg_catalog.setval('comptoir.marketplace_order_amounts_id_seq', 188, true);


SELECT pg_catalog.setval('comptoir.marketplace_order_exports_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_order_items_id_seq', 27, true);


SELECT pg_catalog.setval('comptoir.marketplace_order_walks_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_orders_id_seq', 16, true);


SELECT pg_catalog.setval('comptoir.marketplace_pace_id_seq', 9, true);


SELECT pg_catalog.setval('comptoir.marketplace_reminders_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_shipments_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.marketplace_sync_log_id_seq', 1, true);


SELECT pg_catalog.setval('comptoir.marketplace_unreadable_orders_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.procrastinate_events_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.procrastinate_jobs_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.procrastinate_periodic_defers_id_seq', 1, false);


SELECT pg_catalog.setval('comptoir.procrastinate_workers_id_seq', 1, false);


ALTER TABLE ONLY comptoir.marketplace_actions
    ADD CONSTRAINT a_click_counts_once UNIQUE (account_id, token);


ALTER TABLE ONLY comptoir.marketplace_order_items
    ADD CONSTRAINT a_line_lands_once UNIQUE (order_id, remote_id);


ALTER TABLE ONLY comptoir.marketplace_reminders
    ADD CONSTRAINT a_reminder_goes_once UNIQUE (order_id, hours);


ALTER TABLE ONLY comptoir.marketplace_orders
    ADD CONSTRAINT an_order_lands_once UNIQUE (account_id, remote_id);


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


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipments_action_id_key UNIQUE (action_id);


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipments_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_sync_log
    ADD CONSTRAINT marketplace_sync_log_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_unreadable_orders
    ADD CONSTRAINT marketplace_unreadable_orders_pkey PRIMARY KEY (id);


ALTER TABLE ONLY comptoir.marketplace_order_amounts
    ADD CONSTRAINT one_amount_per_code UNIQUE (line_id, component, code);


ALTER TABLE ONLY comptoir.marketplace_cursors
    ADD CONSTRAINT one_cursor_per_flow UNIQUE (account_id, flow);


ALTER TABLE ONLY comptoir.marketplace_heartbeats
    ADD CONSTRAINT one_heartbeat_per_flow UNIQUE (account_id, flow);


ALTER TABLE ONLY comptoir.marketplace_pace
    ADD CONSTRAINT one_pace_per_bucket UNIQUE (account_id, bucket);


ALTER TABLE ONLY comptoir.marketplace_credentials
    ADD CONSTRAINT one_secret_per_name UNIQUE (account_id, name);


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


ALTER TABLE ONLY comptoir.marketplace_action_steps
    ADD CONSTRAINT steps_in_order UNIQUE (action_id, "position");


CREATE INDEX actions_to_do ON comptoir.marketplace_actions USING btree (account_id, state, id) WHERE ((state)::text = ANY ((ARRAY['NEW'::character varying, 'SENT'::character varying, 'DOUBT'::character varying])::text[]));


CREATE INDEX actions_to_read_back ON comptoir.marketplace_actions USING btree (account_id, settled_at) WHERE ((read_back_at IS NULL) AND ((state)::text = 'CONFIRMED'::text));


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


CREATE INDEX idx_procrastinate_jobs_worker_not_null ON comptoir.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::comptoir.procrastinate_job_status));


CREATE INDEX idx_procrastinate_workers_last_heartbeat ON comptoir.procrastinate_workers USING btree (last_heartbeat);


CREATE INDEX journal_of_order ON comptoir.marketplace_journal USING btree (order_id, at) WHERE (order_id IS NOT NULL);


CREATE INDEX journal_recent ON comptoir.marketplace_journal USING btree (at DESC, id DESC);


CREATE INDEX marketplace_accounts_name_d3f12e41_like ON comptoir.marketplace_accounts USING btree (name varchar_pattern_ops);


CREATE INDEX marketplace_actions_account_id_6f25c026 ON comptoir.marketplace_actions USING btree (account_id);


CREATE INDEX marketplace_actions_order_id_0ef6d846 ON comptoir.marketplace_actions USING btree (order_id);


CREATE INDEX marketplace_order_exports_account_id_79efbecd ON comptoir.marketplace_order_exports USING btree (account_id);


CREATE INDEX marketplace_order_walks_account_id_2c134f46 ON comptoir.marketplace_order_walks USING btree (account_id);


CREATE INDEX marketplace_shipments_order_id_9ccdab09 ON comptoir.marketplace_shipments USING btree (order_id);


CREATE INDEX marketplace_sync_log_account_id_905b9b0f ON comptoir.marketplace_sync_log USING btree (account_id);


CREATE UNIQUE INDEX one_delivery_at_a_time_per_order ON comptoir.marketplace_actions USING btree (order_id) WHERE ((state)::text = 'SENT'::text);


CREATE UNIQUE INDEX one_open_concern_per_key ON comptoir.marketplace_journal USING btree (key) WHERE (concern AND (resolved_at IS NULL));


CREATE UNIQUE INDEX one_open_wish_of_a_kind ON comptoir.marketplace_actions USING btree (order_id, kind) WHERE (((kind)::text = ANY ((ARRAY['decide'::character varying, 'ship'::character varying, 'cancel'::character varying])::text[])) AND ((state)::text = ANY ((ARRAY['NEW'::character varying, 'SENT'::character varying, 'DOUBT'::character varying])::text[])));


CREATE UNIQUE INDEX one_unfinished_export_per_account ON comptoir.marketplace_order_exports USING btree (account_id) WHERE (finished_at IS NULL);


CREATE UNIQUE INDEX one_unfinished_walk_per_account ON comptoir.marketplace_order_walks USING btree (account_id) WHERE (finished_at IS NULL);


CREATE INDEX orders_by_state ON comptoir.marketplace_orders USING btree (state, remote_created_at DESC, id DESC);


CREATE INDEX orders_newest ON comptoir.marketplace_orders USING btree (remote_created_at DESC, id DESC);


CREATE INDEX procrastinate_events_job_id_fkey_v1 ON comptoir.procrastinate_events USING btree (job_id);


CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON comptoir.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::comptoir.procrastinate_job_status, 'doing'::comptoir.procrastinate_job_status]));


CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON comptoir.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::comptoir.procrastinate_job_status);


CREATE INDEX procrastinate_jobs_priority_idx_v1 ON comptoir.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::comptoir.procrastinate_job_status);


CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON comptoir.procrastinate_jobs USING btree (queue_name);


CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON comptoir.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::comptoir.procrastinate_job_status);


CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON comptoir.procrastinate_periodic_defers USING btree (job_id);


CREATE INDEX sign_in_attempts_by_who ON comptoir.comptoir_sign_in_attempts USING btree (who, at);


CREATE INDEX sync_log_recent ON comptoir.marketplace_sync_log USING btree (started_at DESC, id DESC);


CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON comptoir.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::comptoir.procrastinate_job_status))) EXECUTE FUNCTION comptoir.procrastinate_notify_queue_abort_job_v1();


CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON comptoir.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::comptoir.procrastinate_job_status)) EXECUTE FUNCTION comptoir.procrastinate_notify_queue_job_inserted_v1();


CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON comptoir.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION comptoir.procrastinate_trigger_abort_requested_events_procedure_v1();


CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON comptoir.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION comptoir.procrastinate_unlink_periodic_defers_v1();


CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON comptoir.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::comptoir.procrastinate_job_status))) EXECUTE FUNCTION comptoir.procrastinate_trigger_function_scheduled_events_v1();


CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON comptoir.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::comptoir.procrastinate_job_status)) EXECUTE FUNCTION comptoir.procrastinate_trigger_function_status_events_insert_v1();


CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON comptoir.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION comptoir.procrastinate_trigger_function_status_events_update_v1();


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


ALTER TABLE ONLY comptoir.marketplace_action_steps
    ADD CONSTRAINT marketplace_action_s_action_id_8f26d68a_fk_marketpla FOREIGN KEY (action_id) REFERENCES comptoir.marketplace_actions(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_actions
    ADD CONSTRAINT marketplace_actions_account_id_6f25c026_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_actions
    ADD CONSTRAINT marketplace_actions_order_id_0ef6d846_fk_marketplace_orders_id FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


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


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipment_action_id_952de20f_fk_marketpla FOREIGN KEY (action_id) REFERENCES comptoir.marketplace_actions(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_shipments
    ADD CONSTRAINT marketplace_shipment_order_id_9ccdab09_fk_marketpla FOREIGN KEY (order_id) REFERENCES comptoir.marketplace_orders(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_sync_log
    ADD CONSTRAINT marketplace_sync_log_account_id_905b9b0f_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.marketplace_unreadable_orders
    ADD CONSTRAINT marketplace_unreadab_account_id_2c6bd1b1_fk_marketpla FOREIGN KEY (account_id) REFERENCES comptoir.marketplace_accounts(id) DEFERRABLE INITIALLY DEFERRED;


ALTER TABLE ONLY comptoir.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES comptoir.procrastinate_jobs(id) ON DELETE CASCADE;


ALTER TABLE ONLY comptoir.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES comptoir.procrastinate_workers(id) ON DELETE SET NULL;


ALTER TABLE ONLY comptoir.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES comptoir.procrastinate_jobs(id);


--
-- PostgreSQL database dump complete
--


