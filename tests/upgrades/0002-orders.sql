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
	(1, 'accounts', '0001_initial', '2026-11-23 13:24:37.0843+00'),
	(2, 'orders', '0001_initial', '2026-11-23 13:24:37.191477+00'),
	(3, 'actions', '0001_initial', '2026-11-23 13:24:37.264617+00'),
	(4, 'activity', '0001_initial', '2026-11-23 13:24:37.312165+00'),
	(5, 'contenttypes', '0001_initial', '2026-11-23 13:24:37.317882+00'),
	(6, 'auth', '0001_initial', '2026-11-23 13:24:37.354787+00'),
	(7, 'admin', '0001_initial', '2026-11-23 13:24:37.366337+00'),
	(8, 'admin', '0002_logentry_remove_auto_add', '2026-11-23 13:24:37.371084+00'),
	(9, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-23 13:24:37.375114+00'),
	(10, 'contenttypes', '0002_remove_content_type_name', '2026-11-23 13:24:37.392555+00'),
	(11, 'auth', '0002_alter_permission_name_max_length', '2026-11-23 13:24:37.40528+00'),
	(12, 'auth', '0003_alter_user_email_max_length', '2026-11-23 13:24:37.411486+00'),
	(13, 'auth', '0004_alter_user_username_opts', '2026-11-23 13:24:37.415882+00'),
	(14, 'auth', '0005_alter_user_last_login_null', '2026-11-23 13:24:37.420577+00'),
	(15, 'auth', '0006_require_contenttypes_0002', '2026-11-23 13:24:37.421231+00'),
	(16, 'auth', '0007_alter_validators_add_error_messages', '2026-11-23 13:24:37.42501+00'),
	(17, 'auth', '0008_alter_user_username_max_length', '2026-11-23 13:24:37.431442+00'),
	(18, 'auth', '0009_alter_user_last_name_max_length', '2026-11-23 13:24:37.438011+00'),
	(19, 'auth', '0010_alter_group_name_max_length', '2026-11-23 13:24:37.515457+00'),
	(20, 'auth', '0011_update_proxy_permissions', '2026-11-23 13:24:37.527129+00'),
	(21, 'auth', '0012_alter_user_first_name_max_length', '2026-11-23 13:24:37.532228+00'),
	(22, 'inbound', '0001_initial', '2026-11-23 13:24:37.565542+00'),
	(23, 'procrastinate', '0001_initial', '2026-11-23 13:24:37.576814+00'),
	(24, 'procrastinate', '0002_drop_started_at_column', '2026-11-23 13:24:37.578403+00'),
	(25, 'procrastinate', '0003_drop_started_at_column', '2026-11-23 13:24:37.579747+00'),
	(26, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-23 13:24:37.581144+00'),
	(27, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-23 13:24:37.582723+00'),
	(28, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-23 13:24:37.583807+00'),
	(29, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-23 13:24:37.585472+00'),
	(30, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-23 13:24:37.587393+00'),
	(31, 'procrastinate', '0009_add_defer_job_function', '2026-11-23 13:24:37.588687+00'),
	(32, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-23 13:24:37.591971+00'),
	(33, 'procrastinate', '0011_add_foreign_key_index', '2026-11-23 13:24:37.593445+00'),
	(34, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-23 13:24:37.595484+00'),
	(35, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-23 13:24:37.596712+00'),
	(36, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-23 13:24:37.597749+00'),
	(37, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-23 13:24:37.598665+00'),
	(38, 'procrastinate', '0016_delete_finished_jobs', '2026-11-23 13:24:37.599578+00'),
	(39, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-23 13:24:37.600491+00'),
	(40, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-23 13:24:37.601407+00'),
	(41, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-23 13:24:37.602365+00'),
	(42, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-23 13:24:37.603894+00'),
	(43, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-23 13:24:37.605842+00'),
	(44, 'procrastinate', '0022_null_locks_excluded', '2026-11-23 13:24:37.607013+00'),
	(45, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-23 13:24:37.608047+00'),
	(46, 'procrastinate', '0024_job_id_bigint', '2026-11-23 13:24:37.61182+00'),
	(47, 'procrastinate', '0025_add_models', '2026-11-23 13:24:37.614889+00'),
	(48, 'procrastinate', '0026_add_job_priority', '2026-11-23 13:24:37.617545+00'),
	(49, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-23 13:24:37.618548+00'),
	(50, 'procrastinate', '0028_add_cancel_states', '2026-11-23 13:24:37.621853+00'),
	(51, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-23 13:24:37.622868+00'),
	(52, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-23 13:24:37.624102+00'),
	(53, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-23 13:24:37.626647+00'),
	(54, 'procrastinate', '0032_pre_cancel_notification', '2026-11-23 13:24:37.630358+00'),
	(55, 'procrastinate', '0033_post_cancel_notification', '2026-11-23 13:24:37.639316+00'),
	(56, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-23 13:24:37.645053+00'),
	(57, 'procrastinate', '0035_post_add_heartbeat', '2026-11-23 13:24:37.646239+00'),
	(58, 'procrastinate', '0036_add_worker_model', '2026-11-23 13:24:37.64881+00'),
	(59, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-23 13:24:37.650345+00'),
	(60, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-23 13:24:37.651292+00'),
	(61, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-23 13:24:37.652418+00'),
	(62, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-23 13:24:37.653532+00'),
	(63, 'procrastinate', '0041_post_retry_failed_job', '2026-11-23 13:24:37.654657+00'),
	(64, 'project', '0001_clock', '2026-11-23 13:24:37.656836+00'),
	(65, 'sessions', '0001_initial', '2026-11-23 13:24:37.661727+00'),
	(66, 'shipments', '0001_initial', '2026-11-23 13:24:37.67958+00'),
	(67, 'web', '0001_initial', '2026-11-23 13:24:37.68444+00');


INSERT INTO comptoir.marketplace_accounts VALUES
	(1, 'mirakl', 'practice', 'http://127.0.0.1:35023', '', 'CAD', 'America/Toronto', 'read', 'read', 'read', 'read', false, false, 15, 60, 30, 60, 'off', 24, 'ON', '15:00:00', 2, 0, NULL, '2026-11-23 13:24:41.040302+00', '', 'Appliances', 'OPEN', '{"shop": {"at": "2026-11-23T13:24:39.928586+00:00", "value": {"health": "OPEN", "shop_id": "2001", "currency": "CAD", "shop_name": "Appliances", "allowances": [{"code": "channels", "label": "Sales channels", "value": "CA"}, {"code": "free_shipping", "label": "Ships for free", "value": "no"}, {"code": "lead_time_to_ship", "label": "Lead time of the shop in days", "value": "1"}, {"code": "kyc", "label": "The operator''s check of the seller", "value": "APPROVED"}]}}, "reasons": {"at": "2026-11-23T13:24:39.942764+00:00", "value": [{"code": "1", "label": "Item not received", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "2", "label": "Item damaged", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "10", "label": "Replacement item received", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": false}}, {"code": "11", "label": "Solved with the customer", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": true}}, {"code": "14", "label": "No response from the seller", "details": {"type": "REFUND", "is_shop_right": false}}, {"code": "15", "label": "Out of stock", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "16", "label": "Cancelled by the customer before shipping", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "17", "label": "Item returned", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "18", "label": "Item not received", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "33", "label": "Out of stock", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "34", "label": "Cancelled by the customer before shipping", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "35", "label": "Cancelled by the marketplace", "details": {"type": "CANCELATION", "is_shop_right": false}}, {"code": "41", "label": "Where is my order", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "42", "label": "Other question", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "51", "label": "No longer wanted", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "52", "label": "Defective", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "61", "label": "Too late to return", "details": {"type": "RETURN_REJECTION", "is_shop_right": true}}, {"code": "71", "label": "Parts are missing", "details": {"type": "RETURN_NON_COMPLIANT", "is_shop_right": true}}]}, "carriers": {"at": "2026-11-23T13:24:39.936718+00:00", "value": [{"code": "CPCL", "label": "Canada Post", "details": {"tracking_url": "https://track.example.com/cpcl/{trackingId}", "standard_code": "CANADA_POST"}}, {"code": "PRLA", "label": "Purolator", "details": {"tracking_url": "https://track.example.com/prla/{trackingId}", "standard_code": "PUROLATOR"}}, {"code": "UPSN", "label": "UPS", "details": {"tracking_url": "https://track.example.com/upsn/{trackingId}", "standard_code": "UPS"}}, {"code": "FDXC", "label": "FedEx", "details": {"tracking_url": "https://track.example.com/fdxc/{trackingId}", "standard_code": "FEDEX"}}, {"code": "CNPR", "label": "Canpar", "details": {"tracking_url": "https://track.example.com/cnpr/{trackingId}", "standard_code": null}}, {"code": "FRGT", "label": "Freight partner", "details": {"tracking_url": null, "standard_code": null}}]}, "allowances": {"at": "2026-11-23T13:24:39.922253+00:00", "value": [{"code": "order_acceptance", "label": "How orders are accepted", "value": "by the shop, order by order"}, {"code": "pay_on_due_date", "label": "Buyers may pay at a later date", "value": "no"}, {"code": "pay_on_shipment", "label": "Buyers are charged at shipment", "value": "no"}, {"code": "pause_debit_workflow", "label": "The operator may pause the charging of buyers", "value": "no"}, {"code": "no_customer_payment_confirmation", "label": "Orders go on without a confirmed payment", "value": "no"}, {"code": "addresses_before_acceptance", "label": "Addresses are shown before acceptance", "value": "no"}, {"code": "multi_shipment", "label": "An order may be shipped in several parcels", "value": "no"}, {"code": "multi_part_item_shipment", "label": "One item may be shipped in several parcels", "value": "no"}, {"code": "unlisted_carriers", "label": "Carriers that are not on the operator''s list are allowed", "value": "yes"}, {"code": "order_tax_mode", "label": "Tax in prices", "value": "prices exclude tax"}, {"code": "offer_prices_decimals", "label": "Decimals in prices", "value": "2"}, {"code": "multi_currency", "label": "Several currencies", "value": "no"}, {"code": "channel_pricing", "label": "Prices by sales channel", "value": "one price for all sales channels"}, {"code": "discount_period_required", "label": "A discount needs a start and an end", "value": "no"}, {"code": "discount_in_the_past_blocked", "label": "A discount may not begin in the past", "value": "no"}, {"code": "scheduled_pricing", "label": "Prices may be scheduled", "value": "no"}, {"code": "volume_pricing", "label": "Prices may depend on the quantity", "value": "no"}, {"code": "volume_discount", "label": "Discounts may depend on the quantity", "value": "no"}, {"code": "lead_time_by_seller", "label": "The shop sets its own lead time", "value": "yes"}, {"code": "timezone", "label": "Time zone of the platform", "value": "America/Toronto"}, {"code": "seller_cancelation", "label": "The shop may cancel accepted orders", "value": "unknown"}, {"code": "partial_acceptance", "label": "The shop may accept some lines and refuse others", "value": "unknown"}]}, "conditions": {"at": "2026-11-23T13:24:39.959096+00:00", "value": [{"code": "11", "label": "New", "details": {}}, {"code": "10", "label": "Open Box", "details": {}}, {"code": "12", "label": "Refurbished", "details": {}}]}, "shipping_types": {"at": "2026-11-23T13:24:39.948278+00:00", "value": [{"code": "STD", "label": "Standard", "details": {"description": "Standard", "standard_code": "CU_ADD-STD", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "EXP", "label": "Express", "details": {"description": "Express", "standard_code": "CU_ADD-EXP", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "CLC", "label": "Click & collect", "details": {"description": "Click & collect", "standard_code": "CLC_OPERATOR-STD", "click_and_collect": true, "mandatory_tracking": false, "delivery_by_operator": false}}]}, "shipping_zones": {"at": "2026-11-23T13:24:39.953609+00:00", "value": [{"code": "CENTRAL", "label": "Ontario and Quebec", "details": {"description": "Ontario and Quebec"}}, {"code": "WEST", "label": "Western Canada", "details": {"description": "Western Canada"}}, {"code": "ATLANTIC", "label": "Atlantic Canada", "details": {"description": "Atlantic Canada"}}, {"code": "NORTH", "label": "Northern Canada", "details": {"description": "Northern Canada"}}]}}', '2026-11-23 13:24:38.810529+00');


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
	(1, 'api_key', '\x34b7adecf932e57c5bb7eb5e0f120d28b54f3e2325e25ee3f1d22df9d277c394b86ca133402590250f59b0fe8b6774b28f21dcc664a90bec21949a542f7f14c9', '453067b563641c80', '2026-11-23 13:24:38.812282+00', '2026-11-23 13:24:39.961445+00', '2027-02-21 13:24:38.812282+00', 1);


INSERT INTO comptoir.marketplace_cursors VALUES
	(1, 'orders', '2026-11-23 13:09:41+00', NULL, '2026-11-23 13:24:41.02886+00', NULL, '', 1);


INSERT INTO comptoir.marketplace_heartbeats VALUES
	(1, 'orders', '2026-11-23 13:24:41.066102+00', '2026-11-23 13:24:41.066108+00', 0, '', '', 1);


INSERT INTO comptoir.marketplace_journal VALUES
	(1, '2026-11-23 13:24:38.81597+00', 'account.added', NULL, '{"name": "practice", "address": "http://127.0.0.1:35023"}', '', false, NULL, '2026-11-23 13:24:38.815977+00', 1, NULL, 1),
	(2, '2026-11-23 13:24:41.056766+00', 'order.created', 1, '{"lines": 1, "order": "302000001-A", "state": "SHIPPED", "before": null, "currency": "CAD", "total_cents": 24329}', '', false, NULL, '2026-11-23 13:24:41.056802+00', 1, NULL, 1),
	(3, '2026-11-23 13:24:41.056957+00', 'order.created', 3, '{"lines": 2, "order": "302000003-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 269278}', '', false, NULL, '2026-11-23 13:24:41.056967+00', 1, NULL, 1),
	(4, '2026-11-23 13:24:41.056975+00', 'order.created', 10, '{"lines": 3, "order": "302000010-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 879140}', '', false, NULL, '2026-11-23 13:24:41.056981+00', 1, NULL, 1),
	(5, '2026-11-23 13:24:41.056987+00', 'order.created', 2, '{"lines": 1, "order": "302000002-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 71624}', '', false, NULL, '2026-11-23 13:24:41.056992+00', 1, NULL, 1),
	(6, '2026-11-23 13:24:41.056997+00', 'order.created', 4, '{"lines": 1, "order": "302000004-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 6520}', '', false, NULL, '2026-11-23 13:24:41.057003+00', 1, NULL, 1),
	(7, '2026-11-23 13:24:41.057007+00', 'order.created', 5, '{"lines": 1, "order": "302000005-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 5498}', '', false, NULL, '2026-11-23 13:24:41.057012+00', 1, NULL, 1),
	(8, '2026-11-23 13:24:41.057016+00', 'order.created', 6, '{"lines": 2, "order": "302000006-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 57449}', '', false, NULL, '2026-11-23 13:24:41.057022+00', 1, NULL, 1),
	(9, '2026-11-23 13:24:41.057026+00', 'order.created', 7, '{"lines": 4, "order": "302000007-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 71360}', '', false, NULL, '2026-11-23 13:24:41.057032+00', 1, NULL, 1),
	(10, '2026-11-23 13:24:41.057036+00', 'order.created', 8, '{"lines": 2, "order": "302000008-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 27616}', '', false, NULL, '2026-11-23 13:24:41.057042+00', 1, NULL, 1),
	(11, '2026-11-23 13:24:41.057048+00', 'order.created', 9, '{"lines": 3, "order": "302000009-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 281747}', '', false, NULL, '2026-11-23 13:24:41.057053+00', 1, NULL, 1),
	(12, '2026-11-23 13:24:41.057109+00', 'order.created', 11, '{"lines": 1, "order": "302000011-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 100124}', '', false, NULL, '2026-11-23 13:24:41.057115+00', 1, NULL, 1),
	(13, '2026-11-23 13:24:41.05712+00', 'order.created', 12, '{"lines": 2, "order": "302000012-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 223186}', '', false, NULL, '2026-11-23 13:24:41.057125+00', 1, NULL, 1),
	(14, '2026-11-23 13:24:41.05713+00', 'order.created', 13, '{"lines": 1, "order": "302000013-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 269958}', '', false, NULL, '2026-11-23 13:24:41.057135+00', 1, NULL, 1),
	(15, '2026-11-23 13:24:41.057139+00', 'order.created', 14, '{"lines": 1, "order": "302000014-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 105624}', '', false, NULL, '2026-11-23 13:24:41.057144+00', 1, NULL, 1),
	(16, '2026-11-23 13:24:41.057149+00', 'order.created', 15, '{"lines": 1, "order": "302000015-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 180958}', '', false, NULL, '2026-11-23 13:24:41.057154+00', 1, NULL, 1),
	(17, '2026-11-23 13:24:41.057158+00', 'order.created', 16, '{"lines": 1, "order": "302000016-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 254524}', '', false, NULL, '2026-11-23 13:24:41.057164+00', 1, NULL, 1);


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
	(1, '302000001-A-1', 1, 'SHIPPED', 'SHIPPED', NULL, NULL, 'SON-HPN60N', '500308', '17011359', 'Sonelle Wireless Headphones 60 h - Navy Blue', 'AUDIO', 'Headphones & Speakers', '11', 1, 1, 0, 1, 0, 0, NULL, 24299, 24329, NULL, true, '2026-11-22 13:24:38.015+00', '2026-11-23 13:24:38.015+00', '2026-11-23 13:24:38.015+00', NULL, '2026-11-22 16:24:38.015+00', NULL, 1),
	(2, '302000002-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'BOR-WCL24S', '500127', '17004662', 'Boreal Wine Cellar 24 Bottles - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 64999, 71624, NULL, true, '2026-11-22 14:54:38.015+00', '2026-11-22 17:54:38.015+00', NULL, NULL, '2026-11-22 17:54:38.015+00', NULL, 2),
	(3, '302000003-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BRA-RGG36S', '500214', '17007881', 'Brasero Gas Range 36" - Stainless Steel', 'COOKING', 'Ranges & Ovens', '11', 1, 0, 0, 0, 0, 0, NULL, 215899, 225829, NULL, false, '2026-11-22 16:24:38.015+00', '2026-11-22 16:24:38.015+00', NULL, NULL, NULL, NULL, 3),
	(4, '302000003-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'SON-SBR51R', '500343', '17012654', 'Sonelle Sound Bar 5.1 - Red', 'AUDIO', 'Headphones & Speakers', '11', 1, 0, 0, 0, 0, 0, NULL, 43099, 43449, NULL, false, '2026-11-22 16:24:38.015+00', '2026-11-22 16:24:38.015+00', NULL, NULL, NULL, NULL, 3),
	(5, '302000004-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'DOM-LGT2G', '500320', '17011803', 'Domotis Smart Bulb Pack of 2 - Slate Grey', 'SMART_HOME', 'Smart Home', '11', 2, 0, 0, 0, 0, 0, NULL, 3240, 6520, NULL, false, '2026-11-22 17:54:38.015+00', '2026-11-22 17:54:38.015+00', NULL, NULL, NULL, NULL, 4),
	(6, '302000005-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CAL-CHG30B-OB', '520006', '17005846', 'Calcula USB-C Charger 30 W - Black (Open Box)', 'ACCESSORIES', 'Accessories', '10', 1, 1, 0, 0, 0, 0, NULL, 3199, 5498, NULL, true, '2026-11-22 19:24:38.015+00', '2026-11-22 22:24:38.015+00', NULL, NULL, '2026-11-22 22:24:38.015+00', NULL, 5),
	(7, '302000006-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'VID-MON24G', '500277', '17010212', 'Vidara Moniteur 24 po - Gris ardoise', 'COMPUTING', 'Ordinateurs et tablettes', '11', 1, 0, 0, 0, 0, 0, NULL, 27999, 28949, NULL, false, '2026-11-22 20:54:38.015+00', '2026-11-22 20:54:38.015+00', NULL, NULL, NULL, NULL, 6),
	(8, '302000006-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'SON-EAR3W', '500070', '17002553', 'Sonelle Écouteurs sans fil gén. 3 - Blanc', 'AUDIO', 'Casques et haut-parleurs', '11', 2, 0, 0, 0, 0, 0, NULL, 14220, 28500, NULL, false, '2026-11-22 20:54:38.015+00', '2026-11-22 20:54:38.015+00', NULL, NULL, NULL, NULL, 6),
	(9, '302000007-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CAF-ESP9B', '500017', '17000592', 'Caffino Espresso Machine 9 bar - Black', 'SMALL_KITCHEN', 'Small Kitchen Appliances', '11', 1, 1, 0, 0, 0, 0, NULL, 42999, 43149, NULL, true, '2026-11-22 22:24:38.015+00', '2026-11-23 01:24:38.015+00', NULL, NULL, '2026-11-23 01:24:38.015+00', NULL, 7),
	(10, '302000007-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'LAV-STK27W', '500078', '17002849', 'Lavando Laundry Stacking Kit 27" - White', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 9699, 9699, NULL, true, '2026-11-22 22:24:38.015+00', '2026-11-23 01:24:38.015+00', NULL, NULL, '2026-11-23 01:24:38.015+00', NULL, 7),
	(11, '302000007-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'DOM-LGT1G', '500283', '17010434', 'Domotis Smart Bulb Pack of 1 - Slate Grey', 'SMART_HOME', 'Smart Home', '11', 1, 1, 0, 0, 0, 0, NULL, 2999, 3818, NULL, true, '2026-11-22 22:24:38.015+00', '2026-11-23 01:24:38.015+00', NULL, NULL, '2026-11-23 01:24:38.015+00', NULL, 7),
	(12, '302000007-A-4', 4, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'FRI-HTR1500G', '500229', '17008436', 'Frimas Oil Radiator 1500 W - Slate Grey', 'CLIMATE', 'Heating & Cooling', '11', 1, 1, 0, 0, 0, 0, NULL, 14599, 14694, NULL, true, '2026-11-22 22:24:38.015+00', '2026-11-23 01:24:38.015+00', NULL, NULL, '2026-11-23 01:24:38.015+00', NULL, 7),
	(13, '302000008-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'LAV-STK24W', '500037', '17001332', 'Lavando Laundry Stacking Kit 24" - White', 'ACCESSORIES', 'Accessories', '11', 3, 0, 0, 0, 0, 0, NULL, 7999, 23997, NULL, false, '2026-11-22 23:54:38.015+00', '2026-11-22 23:54:38.015+00', NULL, NULL, NULL, NULL, 8),
	(14, '302000008-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'DOM-LGT2W', '500082', '17002997', 'Domotis Smart Bulb Pack of 2 - White', 'SMART_HOME', 'Smart Home', '11', 1, 0, 0, 0, 0, 0, NULL, 3599, 3619, NULL, false, '2026-11-22 23:54:38.015+00', '2026-11-22 23:54:38.015+00', NULL, NULL, NULL, NULL, 8),
	(15, '302000009-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'NOR-FRT36B', '500207', '17007622', 'Nordavik Top Freezer Refrigerator 36" - Black', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 136699, 147324, NULL, true, '2026-11-23 01:24:38.015+00', '2026-11-23 04:24:38.015+00', NULL, NULL, '2026-11-23 04:24:38.015+00', NULL, 9),
	(16, '302000009-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'FRI-ACW8000B', '500305', '17011248', 'Frimas Window Air Conditioner 8000 BTU - Black', 'CLIMATE', 'Heating & Cooling', '11', 1, 1, 0, 0, 0, 0, NULL, 42599, 48599, NULL, true, '2026-11-23 01:24:38.015+00', '2026-11-23 04:24:38.015+00', NULL, NULL, '2026-11-23 04:24:38.015+00', NULL, 9),
	(17, '302000009-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'BOR-WCL46B', '500045', '17001628', 'Boreal Wine Cellar 46 Bottles - Black', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 79199, 85824, NULL, true, '2026-11-23 01:24:38.015+00', '2026-11-23 04:24:38.015+00', NULL, NULL, '2026-11-23 04:24:38.015+00', NULL, 9),
	(18, '302000010-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BOR-WCL24S', '500127', '17004662', 'Boreal Wine Cellar 24 Bottles - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 0, 0, 0, 0, 0, NULL, 64999, 71624, NULL, false, '2026-11-23 02:54:38.015+00', '2026-11-23 02:54:38.015+00', NULL, NULL, NULL, NULL, 10),
	(19, '302000010-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BRA-WOV30G', '500330', '17012173', 'Brasero Wall Oven 30" - Slate Grey', 'COOKING', 'Ranges & Ovens', '11', 3, 0, 0, 0, 0, 0, NULL, 259099, 789287, NULL, false, '2026-11-23 02:54:38.015+00', '2026-11-23 02:54:38.015+00', NULL, NULL, NULL, NULL, 10),
	(20, '302000010-A-3', 3, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'DOM-DBL1536W', '500080', '17002923', 'Domotis Video Doorbell 1536p - White', 'SMART_HOME', 'Smart Home', '11', 1, 0, 0, 0, 0, 0, NULL, 18199, 18229, NULL, false, '2026-11-23 02:54:38.015+00', '2026-11-23 02:54:38.015+00', NULL, NULL, NULL, NULL, 10),
	(21, '302000011-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BOR-WCL80B', '500086', '17003145', 'Boreal Cellier 80 bouteilles - Noir', 'REFRIGERATION', 'Réfrigérateurs et congélateurs', '11', 1, 0, 0, 0, 0, 0, NULL, 93499, 100124, NULL, false, '2026-11-23 04:24:38.015+00', '2026-11-23 04:24:38.015+00', NULL, NULL, NULL, NULL, 11),
	(22, '302000012-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'SON-SPK10B', '500030', '17001073', 'Sonelle Haut-parleur Bluetooth 10 W - Noir', 'AUDIO', 'Casques et haut-parleurs', '11', 3, 0, 0, 0, 0, 0, NULL, 9999, 30357, NULL, false, '2026-11-23 05:54:38.015+00', '2026-11-23 05:54:38.015+00', NULL, NULL, NULL, NULL, 12),
	(23, '302000012-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BRA-RGG30B', '500050', '17001813', 'Brasero Cuisinière au gaz 30 po - Noir', 'COOKING', 'Cuisinières et fours', '11', 1, 0, 0, 0, 0, 0, NULL, 182899, 192829, NULL, false, '2026-11-23 05:54:38.015+00', '2026-11-23 05:54:38.015+00', NULL, NULL, NULL, NULL, 12),
	(24, '302000013-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'LAV-DRE80G', '500212', '17007807', 'Lavando Electric Dryer 8.0 cu. ft. - Slate Grey', 'LAUNDRY', 'Washers & Dryers', '11', 2, 2, 0, 0, 0, 0, NULL, 129499, 269958, NULL, true, '2026-11-23 07:24:38.015+00', '2026-11-23 10:24:38.015+00', NULL, NULL, '2026-11-23 10:24:38.015+00', NULL, 13),
	(25, '302000014-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'NOR-FRT24S', '500248', '17009139', 'Nordavik Top Freezer Refrigerator 24" - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 94999, 105624, NULL, true, '2026-11-23 08:54:38.015+00', '2026-11-23 11:54:38.015+00', NULL, NULL, '2026-11-23 11:54:38.015+00', NULL, 14),
	(26, '302000015-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'LAV-WTL44G', '500088', '17003219', 'Lavando Top Load Washer 4.4 cu. ft. - Slate Grey', 'LAUNDRY', 'Washers & Dryers', '11', 2, 0, 0, 0, 0, 0, NULL, 84999, 180958, NULL, false, '2026-11-23 10:24:38.015+00', '2026-11-23 10:24:38.015+00', NULL, NULL, NULL, NULL, 15),
	(27, '302000016-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'BOR-FRD30S', '500284', '17010471', 'Boreal French Door Refrigerator 30" - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 243899, 254524, NULL, true, '2026-11-23 11:54:38.015+00', '2026-11-23 13:24:38.015+00', NULL, NULL, '2026-11-23 13:24:38.015+00', NULL, 16);


INSERT INTO comptoir.marketplace_order_walks VALUES
	(1, '2025-11-23 13:24:41.02886+00', 16, 1, '2026-11-23 13:24:41.02886+00', '2026-11-23 13:24:41+00', -0.032081, 16, '2026-11-23 13:24:38.015+00', '{302000001-A,302000002-A,302000003-A,302000004-A,302000005-A,302000006-A,302000007-A,302000008-A,302000009-A,302000010-A,302000011-A,302000012-A,302000013-A,302000014-A,302000015-A,302000016-A}', 1, '2026-11-23 13:24:41.060846+00', 1);


INSERT INTO comptoir.marketplace_orders VALUES
	(1, '302000001-A', '302000001', 'SHIPPED', 'SHIPPED', NULL, NULL, 'CA', '2026-11-22 13:24:38.015+00', '2026-11-23 13:24:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.051772+00', NULL, '2026-11-22 15:24:38.015+00', '2026-11-22 16:24:38.015+00', '2026-11-25 13:24:38.015+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 24299, 0, 24329, 3295, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', 'CPCL', 'Canada Post', '1Z302000001', 'https://track.example.com/cpcl/1Z302000001', 1, '\x93d083ead9f386e5731937a76779fb2a', 1),
	(2, '302000002-A', '302000002', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-22 14:54:38.015+00', '2026-11-22 17:54:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.051984+00', NULL, '2026-11-22 16:54:38.015+00', '2026-11-22 17:54:38.015+00', '2026-11-27 14:54:38.015+00', '2026-11-27 14:54:38.015+00', '2026-12-01 14:54:38.015+00', 'CAD', 'TAX_EXCLUDED', 64999, 4900, 71624, 7899, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xdc54df58359ffdb1676d46450b9ec320', 1),
	(3, '302000003-A', '302000003', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 16:24:38.015+00', '2026-11-22 16:24:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052007+00', '2026-11-23 13:24:41.05201+00', NULL, NULL, '2026-11-27 16:24:38.015+00', '2026-11-27 16:24:38.015+00', '2026-12-01 16:24:38.015+00', 'CAD', 'TAX_EXCLUDED', 258998, 8900, 269278, 31246, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\x47feced9643dd888482aeacf7174dc7e', 1),
	(4, '302000004-A', '302000004', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 17:54:38.015+00', '2026-11-22 17:54:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052019+00', '2026-11-23 13:24:41.052021+00', NULL, NULL, '2026-11-25 17:54:38.015+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6480, 0, 6520, 879, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x7176b7e854dec2c028e8876ae4bdffc9', 1),
	(5, '302000005-A', '302000005', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-22 19:24:38.015+00', '2026-11-22 22:24:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052029+00', NULL, '2026-11-22 21:24:38.015+00', '2026-11-22 22:24:38.015+00', '2026-11-25 19:24:38.015+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 3199, 2299, 5498, 932, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'EXP', 'Express', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x017b60d09ece35eb82c61b32dbb099d6', 1),
	(6, '302000006-A', '302000006', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 20:54:38.015+00', '2026-11-22 20:54:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052036+00', '2026-11-23 13:24:41.052038+00', NULL, NULL, '2026-11-25 20:54:38.015+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 56439, 0, 57449, 6388, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\xc46dfccefd9b3b847e4b01a6916b2922', 1),
	(7, '302000007-A', '302000007', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-22 22:24:38.015+00', '2026-11-23 01:24:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052045+00', NULL, '2026-11-23 00:24:38.015+00', '2026-11-23 01:24:38.015+00', '2026-11-25 22:24:38.015+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 70296, 799, 71360, 10942, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', 'WEB-302000007', NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x95e44900fce1ac92f300edc9010e6bf1', 1),
	(8, '302000008-A', '302000008', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 23:54:38.015+00', '2026-11-22 23:54:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052054+00', '2026-11-23 13:24:41.052056+00', NULL, NULL, '2026-11-25 23:54:38.015+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 27596, 0, 27616, 4556, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\x3d1bb8a14de03b6f2bb3b55b4eb57895', 1),
	(9, '302000009-A', '302000009', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 01:24:38.015+00', '2026-11-23 04:24:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052062+00', NULL, '2026-11-23 03:24:38.015+00', '2026-11-23 04:24:38.015+00', '2026-11-28 01:24:38.015+00', '2026-11-28 01:24:38.015+00', '2026-12-02 01:24:38.015+00', 'CAD', 'TAX_EXCLUDED', 258497, 18700, 281747, 32397, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xc250ed131021a97010a63b216a545c2d', 1),
	(10, '302000010-A', '302000010', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 02:54:38.015+00', '2026-11-23 02:54:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052069+00', '2026-11-23 13:24:41.052071+00', NULL, NULL, '2026-11-28 02:54:38.015+00', '2026-11-28 02:54:38.015+00', '2026-12-02 02:54:38.015+00', 'CAD', 'TAX_EXCLUDED', 860495, 13800, 879140, 99208, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xbab4527dafb2e04743deced6bf14ab21', 1),
	(11, '302000011-A', '302000011', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 04:24:38.015+00', '2026-11-23 04:24:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052077+00', '2026-11-23 13:24:41.052079+00', NULL, NULL, '2026-11-28 04:24:38.015+00', '2026-11-28 04:24:38.015+00', '2026-12-02 04:24:38.015+00', 'CAD', 'TAX_EXCLUDED', 93499, 4900, 100124, 11119, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x81b269920c3ace93491cc7c8b8c826c6', 1),
	(12, '302000012-A', '302000012', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 05:54:38.015+00', '2026-11-23 05:54:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052085+00', '2026-11-23 13:24:41.052087+00', NULL, NULL, '2026-11-28 05:54:38.015+00', '2026-11-28 05:54:38.015+00', '2026-12-02 05:54:38.015+00', 'CAD', 'TAX_EXCLUDED', 212896, 8900, 223186, 25741, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\xe871178c890de0ff021774739c7e483b', 1),
	(13, '302000013-A', '302000013', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 07:24:38.015+00', '2026-11-23 10:24:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052094+00', NULL, '2026-11-23 09:24:38.015+00', '2026-11-23 10:24:38.015+00', '2026-11-28 07:24:38.015+00', '2026-11-28 07:24:38.015+00', '2026-12-02 07:24:38.015+00', 'CAD', 'TAX_EXCLUDED', 258998, 8900, 269958, 30273, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x46e80f41b9a9a1d3fada615c6ebdc1b0', 1),
	(14, '302000014-A', '302000014', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 08:54:38.015+00', '2026-11-23 11:54:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052102+00', NULL, '2026-11-23 10:54:38.015+00', '2026-11-23 11:54:38.015+00', '2026-11-28 08:54:38.015+00', '2026-11-28 08:54:38.015+00', '2026-12-02 08:54:38.015+00', 'CAD', 'TAX_EXCLUDED', 94999, 8900, 105624, 11741, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x6c405279a5dbc56c5279f1ed5e55dbb6', 1),
	(15, '302000015-A', '302000015', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 10:24:38.015+00', '2026-11-23 10:24:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052108+00', '2026-11-23 13:24:41.05211+00', NULL, NULL, '2026-11-28 10:24:38.015+00', '2026-11-28 10:24:38.015+00', '2026-12-02 10:24:38.015+00', 'CAD', 'TAX_EXCLUDED', 169998, 8900, 180958, 20216, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xe526c9b8f1e005a10dc29325b8498eee', 1),
	(16, '302000016-A', '302000016', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 11:54:38.015+00', '2026-11-23 13:24:38.015+00', '2026-11-23 13:24:41.032081+00', '2026-11-23 13:24:41.052116+00', NULL, '2026-11-23 13:24:38.015+00', '2026-11-23 13:24:38.015+00', '2026-11-28 11:54:38.015+00', '2026-11-28 11:54:38.015+00', '2026-12-02 11:54:38.015+00', 'CAD', 'TAX_EXCLUDED', 243899, 8900, 254524, 28566, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xb81b4f793f377db50c4c92b57b9b29d7', 1);


INSERT INTO comptoir.marketplace_pace VALUES
	(1, 'V01', '2026-11-23 13:24:39.911322+00', '2026-11-23 13:24:40.00253+00', 1, 0, 0, 1),
	(2, 'PC01', '2026-11-23 13:24:39.918961+00', '2026-11-23 13:24:40.006725+00', 1, 0, 0, 1),
	(3, 'A01', '2026-11-23 13:24:39.925357+00', '2026-11-23 13:49:08.728071+00', 1, 0, 0, 1),
	(4, 'SH21', '2026-11-23 13:24:39.933735+00', '2026-11-23 13:49:08.736183+00', 1, 0, 0, 1),
	(5, 'RE01', '2026-11-23 13:24:39.939769+00', '2026-11-23 13:24:40.027217+00', 1, 0, 0, 1),
	(6, 'SH12', '2026-11-23 13:24:39.945555+00', '2026-11-23 13:49:08.747766+00', 1, 0, 0, 1),
	(7, 'SH11', '2026-11-23 13:24:39.951014+00', '2026-11-23 13:49:08.753028+00', 1, 0, 0, 1),
	(8, 'OF61', '2026-11-23 13:24:39.956636+00', '2026-11-23 13:49:08.75865+00', 1, 0, 0, 1),
	(9, 'OR11', '2026-11-23 13:24:41.033605+00', '2026-11-23 13:24:42.059947+00', 1, 0, 0, 1);


INSERT INTO comptoir.marketplace_raw VALUES
	(1, '\x780195576d6fdb380cfe2b813fdca7e6c5c9d2adf9e625d9da4397646d8adbed701054594984da92274bedb2a1fffd48c9721ca73d6c058246224552e4c387cacf8832c60b4325e324e54c9442499252c3a349341c0ccfbb71dc1d0ed7f178327c3319bdeb0de2f1d7e82c625412f8309e45930dcd4aeeb7ca9d2a48b913c5617747a544ad9f1153295a9d26703ea3f7b8194da9a4298d9ee1b8ca73ae99a0191129484683e100ff62f4a6394494be14d7a81597d59a4bb627a254a47638431bb6340a3c441369b3ecb0865bdf8b578c9fb78d7b1324159a3393ed4941f725297996a1dd9087ca1191ca888d60d4604a794e055cd8fb4e79261eb9de5717aa3645c9949506f29a17546c65194dfef9f72cdad86c23b22ce7d2b82cc27ff456e77336ff90dc5dafa3674822e842549a6fac4c3964b10a69474b12ee4f725e96740b956808856422750e8e361f9560074521dd1a1266e02e109d8f3ba3a521b640cc9c5668b48e5b15ca384d8dc83931aa424a7c16299d724d689a0a4c1640602378965609f0c263507411445e9009c951131202a0f4778f26465b8f4980a8ab40650ccac1b70a525f8123b99b5d2d111e613f20f312e22c760a6c77fee8dc169c3e705da222e05494ae4d361c9233bce8c5e747db1a4c91470ad58a47bdc191c8d0ef55ac34c75a479351efed05aab8d6b8bc5d83073cefcf3e43f91bfe9ccdeac02f77c4afc33be525d3a2c00a84daa66d4c060167d85ed268716ff140955dc8882f45b8dea037aa6f37bffc10e18d7e133039a7a5d5dce3df434e6d36001744c47830180dde0114dc4ef96081396e978beee56a713e582046bcc0604daa2cc7482907ecfc3fec105d2d42ea26dd960501ddf61d4a7664b6449f18cee5d56a35470a6af87442002b2d811b7c5cd5d55c2738af473a152c8392d80a49ac148614daf5e8f0cdb07701487a69d9bca1901b158ae874892f15b987601e52f554d7de4bd10780bcb6ae52cb0c70482aa8afb4fb4aac4636efbb45bfd04eab2f72e0997efc7610c7a3f1052420777dbf2f302d7faee61f61cbf8d57572f371eed0511d066ec051725ad05aee440de3416084c95cdea17781983b7f015967c0799d46479f0f3abb4eb7b3a08ffbcefbcc7208048ee740d835940bab19f026141f32a673c7212171df2c95e066ef4a0ea380039b07eef315f2345475050ec4a256388cd55372749a426ec906a2418e074ad410bba37be730fa84e4030c6eb714a2761303d8ec68dc21ee03fa967ea13937240ef197c6ad8761fd4314a139aec7ef3bc3e9054ee427aaf94ed912928997829d3abc0a65406ec75b4da479e4f874b4b51cf99d42aea5f6a28540a14024f095647c0be302472d4e2aef2da840fa02cbc6bd7320a2d7a07e44bf75e1c14cb078a064ef95d18c593f5788b60e6eab9be56a79b3be5a2e926bb25e92e4d3f26e8174aef4a1591bf18c2f900b8d3210fe81e36120401f8f83a0eee6516fe8f43d85d4e8f2f7f59ba1e26dbe39a29153aa3912b7580687322639f7e3699d7c21f32fd3ebbb5983ceaa64fb48e03d843cbd764d7db445520b4974a3055053e991aafba737f3d9d59a4c931ba4c9207c52fa6193a927208b55f237592e48329dce57eb64319da35a9bf80efd0b852f8a4c40cbb5bbdae71bde46968134946300d8fe66158c089c293e6ec831c7a7240eb49f1575d77b0428a17e518513756dfc39a713de8668b3d9408c6a2d20bb15f2a6abe935362d1205b67f104371644a755aeb258b649690d5d23d140eea0a5e8c12e8a87a4f7756aa344d7b293c6670a68046fda81f9f3ccd6a7b2fb5b74d55233bb5aad1943d40c86039feda7cb39f68543362674c514efa7d77b0c7bfc36337e33de8803e2b58d67fcd08202a24e1768d2839d8475178b5dd56093b5138c9e41d4966b36ecbd60f9819c1cd74be58df24476571e2e06a290dd54275a0429dcf96df73064e7fa79f415b535952866df1d26f9bd6cf8fa6b6b4f93dfe0a88d6879c3fff07fadfa4f7'),
	(3, '\x7801ed585b4fe33814fe2b551ef6a9cd24e98596b7523a0cbb2c456dd1ccde6499c42d16b98d93c03088ffbe9fed384dda72192446fbb04808621f1f9ffbf98e1f2ceafb2ccd69ec3312309f673c89494073661dc64518b62d9fc604bf3e0badc3150d33a697b2eb2425d9354f37abd7348e25d583e52701ce5b93b1d5b6427a2517ad098d6940ad471c4fa288099fd390f0003b5dc773e44f17d4be60b83b2825b03cc71b745cb7e3794b7770e8f50ebb43db71fb7f4aca420816fbf7846709a92e3c563b599ee0864a83427f43bf2bbe615eaa576d72c1fc3cbc2729bdcf48c6c25072301a1baa38c9f98afb3497666211e5504d330a58c86f99b82f457fb018152167590e0d2b350e76d408a16e8dc6eb38ee160d2c16f0cc4f8a388723a294f2759c59877ffdd3b65645b8e26118b118b7c0ecf82b85ae1c703cfd38be3c5b5a8fe0015a2827d8aa880306b3979a5dd38cf846bb8865195dc375b54d1efb3c501734166f13ee6f0879acbe61e11c268174da2621cd7252a4329c5ee3d290d120e7112379528696dbb6121130416810706973c4cc8ab330280da0379b51d49151a737421e33490983208ab5ee95723aa895274b6e702b5b2770a109a7d9ecb7d3f313195266c744f39cc66b96b57e69cd6e19bca1839a672a7b560c86f1bc9e3d6c2c0bf020b7149e72bbb6d3d8cae9b7524e1a493fe3f8c8f63c49a312e9d362892b24037df811be9759545ea8989a13af4ea07dd910b0cc173c9596363edc893db3c17c9977712ef855210f944684f6dae44615d7b1bb9526d34f1f2d29fd0f4646c4685608a6035dc756b25a212ea4ebfb8ee3b93df85cad64370532ee683eeecc4f4eba83850c06bd914b079416755db9ae424b06c9f3f1a528b683acb3c58123adbec13d0db699bc13e27c1e9f2e1149643c994c2f96e3f3c9b479bda24380d20c65458b586ab911b14153c6a121e26b1e9322e6394985ca4bcfed0fedd1a86dedfdaeabcbe355625caa8889761cb98238374172574582de95b7203e37fc93a0f07312b18053ed78f52f2984acfa1fd4c7875428aa0f3c4279f9e01e38cec170280d18a974bf4fa5917ebd98ca5ccbf5d7d9787e3255b1521e4649902d67d7bdd5bedaaa31371b39cf4379c191a0191349eb84662d95c0adeee06fabd5692d50b5e210c50fff31742b69b62442a9afa23a2d848f52c98834978854d53056fb5ad01857dc2be7a38930f40153eeb48374e529134436cd748b40adf1784d56b8571670d43b0179542d57acaddf65b2a33c176b0af9543b40a56a34bf736c98889be90fc1584e5c236996ab6fcf7c7fe7a94988b3fe51cb9b8c647fbea3825d2745069349f1b152895746d31081d55cab47948e10adf936952a6fbba1b545b697c36e91ecd9bd7edb7a2a5ccb4c3f51b5b3f21fb818ed753dedcb5a8c55f4d6d02fd08ee174220a153017f3d9c56cbe3c9d9d8fcfc87246c6bfcf2ecfd14edb705059a807b687eaf6820c172fc870f006195044a5d4215ba3274a5822dbb136faaea55c6768f7062fcaf90eb692e570539d8cd55ce7c01ef5eb7674fbae3d7cd99bef60c92724843c6e57b6aa3cc961e14dbb45f1ebf76c07dd59ef980aeba1e27a23a9d39bc0c6f8f2f87426331b1d43811003353e0115a5d709900ce0c622455166621fe280c0070a3254b8e08710c7a03cfd6ac0511ef8cfe18dae8d302a93ff9de046b7879cafc38dc5ecbcb3389af7dd393cf83e70c3939c3768a0841b70786dd114ff9f0e377a5da78e361a9ff5d6f036b0b161f726ace17a837e0fd67b23d668f8d6400a0d4380350c73b361b0c602098b11b2b5009e0f5a4754b4fab60ba831c7ecf53fbc781e5ea0216f0182daf8b7171b3c0f5cb798ede5607ae60fb5554f97dc17baff4febaa10a7df68aac8ca1e069217e4fb693d15e2b807fb5b2a7a670f235ca3a3f6ba00782349af4b5c85a235cad18baf28798ae4e9e1aab1bd3557c9a70789b2223d872fc75fc8f4cbe4ecf2782a1f9ab40465e468a1f0782487d4a59a611a4b2428d08fd5608df82ee94839ec4ce6d3e3d325998ce792afd9bc4bc4cd2a4cee30ba5c8cff20b3f3e6fc6880477f38b247786ba8cf2c00a8698ae7a70003617392d126c61350e163d70032e7b16d7d2d120cc872ced582c3de4c3eb1c979fe61e303bd463006550f47e644e5a71a8d7949933c7149958b3e1582c3bcf569776713be89032a8227a812bc86c598bbb4bcd5e9008849ceecb0db332f6f15f9dea1a608929a292ada5c50ff0683dace9d6643cfbd5b02492f9b416bb1942ede30945b06ea2d4a757708b6ec604d2ec9f8f8b8b3c5eb3b7a8eb9e6f354cd1cd53d6acfdcf3194f8e4cc4adf24dd6e45d1de3765d4f4d0c8d8cf40623cf3e40a841db38a3be9a95ea8fc5f5f5b888aecc23ece3bfea349c7d'),
	(10, '\x7801e5596b73db3616fd2b1c7ee8278be1430fcadf644971dcda962b2b75b7dd0e06262119133e54904ce264fcdff700202852723a89b6d964a799f144c4bd00eee3e01ee2f2a34da3886d4b9a458cc42ce205cf3312d392d9a75995242776443382bf8825f6e99a2605d343c543be25c503dfee461f689649ad8f7694c7986f4f27f6899dd07b39684f6946636a3f617a9ea64c449c2684c79004aeefe29fe7423b120c7bc7b505b6effac39ee7f5fc60e5faa783fe69103aae37f84d6a5642b02c7a24bcc849b3e14c498a32c70e8d07957e867ff77cb778ed5e23e4824565f248b6f4b120054b12b982f1d8686579c9d73ca2a50c134b29876b7aa19825fc2d138fb5e91f6d4645c25951c2c3c68df0c08d04eeb674fc9eebefe92062312fa2bcca4a2422dd52bec90afbf4f73f4eec7595ac7992a42cc32e083bfe9746370998cd5f4e5e5faeec27ac015d3827d8baca6286b0d79e3dd08244c6bb941505dd20752d21cf221eab0d3a836f731eed1479a69e11e1122181753a26092d4a526d259c3e27a509a371c95346cabc86967762e7226682d038e632e6c0cc9ab324ae03a0855d14f524eab420e119939a080850ac7d6f9cd3a05699ac57435ad926470a6b382de72f9717e7f3e56475b1b896c0327283e9255b0bbe618296b928ac1fac9782b10f4c14521720e7853a4d6b86400dc7ceb8338a498cbca5489c17386e4754d2f7b5d9349569b74fc78eab66ab63f5ea76850de47c3df70948686da7d6ac277cf6697aee68c4ac8804dfcab09b841e00d10858240f61560a7e5fc9097544e1ba8ebf71c41b39fe409aab3c99bf7a694bebbf102729a345259886bd465abe5e032512080354127f0404a891e24d85f377b658f6eea6977eff5642430b4a19ffda0ecf93e30a6812327f8d36a5b10fb9dede0a1c87ec3dd2d359b6907bc29cbbc9c5eae2fa9c4ca6d3f9cd6a723d9d77b7577a802b2d5064b489b5973b133b3a351e8d12dff08c54192fc956a8533aec037d00d0738f6d6779b6ce4d46952ed17923f730e64d9cbf6b80a0a5720f40bb593d8faba824298b39d569573f49252401bc500f2fb64269bde0292acd0b6fe4bafde1d047005275f21fb732423fdecccf3154eaa7cbc9f27cae80524f467590ec7398db46ae44adc58da0e465223738cbe15162dd21dbd614b59e0acbef5b6779097161f5ac5bd4b10c3f0bfc62e02f19bb3c45f16fa0bdad4484e2c9880c9a48551d31b1fbb3a219767a540000ad30308329803a49ba16d5a744d2e8764f418df16c43d6d85796745440017b5475574bdb57b2bea060571b0afb1441a07675e850562d833a55c28a1225aa249eb1b47ef6cdf307be3587e2727066f9d3b164ec7754b087bc2a1039693e461af36a48f581aeee581b571a27daf37d2d55e10e01b6a7f6ec0a877572e80438fa9f026d7dda75fd6cf287558cf7bb9a0aecd1f7a0db24aac0d0c83a119502cecd7271b3584a42985c92d5824cae16afafc1b0a8627246c236a028f99620d9517b7c6866387446fd6f62a7ac47bbf260aa72d87706ca83bc84f53b2eb14f47a12a1ca512d4b91e7943c7ef3f9d1cc9aad3c5e227543f09599443c5b70d9fd26c83e3f783b578cb40211d5a532c3a42e4fccef017d1a8e7fa8e8f9adc01c22ee9cf116933e5bba3d2c0d56f145f934983006f261d265d4e7a778b5f0257e6efeb30a9e4821617d74c8aacb7064d4dfb9f33a93f1823ec3b2a1d8d46be3346cda9e972f79a7a1c97b6d63f8a4c3ddf1b0508e0b164da4eafe14ccdb32053b3b81134642ac08322b7ee6892a8a36b05eebf6dc9a2f276639d0bf608938e23d0006fbaff04020dbf0f02f53c67f0ffc0a09eeb81b3be230a0d82a11306cf936818864e1fb4d365d170ec3be1e8681abdbd9a2c57e4d5e24a5e1e0e98f436a5a2b45ea10d22a57b7751df7342bc7eb486bf884561b69afdd997d17ac277c7a0ae83ea52bf0b7ca5aba81bee11e86c71d59b9d5d7a83607887d47c1d0a950cd062cb9a42e16c6bf09b51a8177a6d06ed3cb62f0dc711e86eb9a3f8d3f5c7fe7fc19f7bd93544d930a859de080c83ced4ddb2b07e41ab2db766792ed0344d2c89922d78f4ee017d4be4f4380a45e5f94750284edadeadb1d5357cf60259bfb4fd0d57d02fbafef981f36d38561680c3db1fcc190e9f672ebfef0cc33de2f2425ca2c6525f5793a695a16fbb7af033aa8b52f97497ab23de6b70c98eb0bc6da7ba8db89afc4ae6bf4e2f5fcfe6b2ffaf2da86fddda28f4f465b770a5fa499d211257203fd5e2047e6a3d52379ea6cbf9ec6245a693a55cd708dfe5e2cd3ac9dfa18d7433f917595c771b79f52d391cba7d678c5794f6a1451b67bbc55781189db96e3b49bf1ba0335f45909a8bb98b56cb9f558e4ea56c386ac3116f26bf7cc8ceeac75d0ef418412faae9e79b194d9e5a3ae603875c139b340727a2427084b7dd763c102237594c45fc09ad1c1f293234bfb4bdcdec18ed7dd93c45dcfee28348a35ec7d10b00c0dd6015e7ad5834e3a5a0d11bb4cb0e363502dd84dcb348a6d9b4bb6e5732c7bb05a5c8f4256e6b7f0f14f602614f5f93c96cd6db5beb438e9e72fd9e319d5faf9693cbf64a4a6cb65a6425153cb71060ebe78addb308aa1a1cbbf7357c10c0cba3bb7f32c3d1d873f06a069fb38246aa6dd5fe94d71ecfaaf4de7c227bfa0f1aac83ba'),
	(2, '\x7801c5575b53db3814fe2b193fec5313621312c89b31a16527256930d3eeeeec6884ad040db6e4ea524a19fefb9e23d94ee2c00efbb49d611ae91c9deba7efc8cf01cd3256192a3246729671cda52039352c9806d1301af7c3b01f4569389e9e8ca6c7a7836178f267f021c8a820f097b122981a6599dfd1f7b222fa9e57ede63d1502759e834ce6683389e17441ef703348a8a0390d5ee0b42c4ba6324e0bc273901c0fa321fe8bd09762104ffe5a54a34e54562926b227c2b524adc30bb461b591e021980a5b14db35e47cc7df303ee91af72648ce15cb4cf1442afaa48966458176d7b4d05886da1111d2f035cfa8c182b2927248d8fbce59c17f30f55427f41c30aa0aceb4d92df9240d3bc91550841d9da83f0c3b3a50c79ceb4c5a61a0396545f946e860fad7df1f82b52dd6bc284a26c00b3403fec7a0dbb65ccc2ee3db791abc800dd085e4145b5b913368469dd93dd5a4cdae645ad30d347447c845c673e7606ff387e4d956910bb786ba1b280944e76b52506d88ad1078af36bad38b82d1dcf09211236bbc851f02a972a608cd738e350724ad392bf2ba005eb88fad3e62d10b0a2e186a424100d93ef716c40ee7ae91b531e82adb48e8608db1d5ec7275f571b68ad3abc535a2ad9137405fb1b5e21ba6a8914af77eeb5d2ac67e31a5511790cfb5bb766b06751a9f0dcef676e110233f28f42d3c1e0cf74486feaca3a625763d989e0d86eeb4bb6b9f6e527080e7fdd91700c28e3b67b33ef0ee2bf6fefb92339d295e612f9a2e1fa0b311b00cefab308adf593c50d7190ae29bd2a4174e06d10926e1f29b7dba0c30a7ff089e92516d15f377c1c34faed7001d44c7c9701846138085dbd10f162ee5f962d5ff9acca3d10de2c50b0c76a58e230c71dfa10f71f4ef10741a5d1cf63b1638dcbc9fd0b43db31a7d4238379fae96cbabeb8ffb4e9d14904b35f08d0facce6d1bd89e4e8dcd46896fb8205670432ae52eec7804480430bdb6dc4d918bb56cfae87489ef16b983601e72f9d8b6df4bd107c0bcb52e739b1952b29c53df6cf793588513e2c82d8e2ae5b48e7809a473144e86c3d1788cb3a17424f054615d7e5fceb026c6afe6f1eae3ccc1a33e0c4481d3e9b0a3addc89768c3702c34d810ece256454f4be428f7b09d03e55bd68d43b9706c4bad7efdd00a509f8a9e117830187b59325cc8116d0955519f028235834553a4e696af7dd52019e9e5cdb61c23018120d17fa26795aaaef068ed9aaa3e0f6b8d89035f84576073254108f237a673af88c5c03dc6d3714e273b302786c6f5e228335587374a60dd09521611369bd8e9af52f5e3557617e72de8b92331ce98f54b17b6935540ec3879d36bc1a522340d7fede2eae3c4e7ce65d2dc7768700eba8bd6ae19033c78363b8f06f81b6bee39e4bdbfe819526fb2dbf02f6e84f98bc4566615843d789b20e38cbd562b958e17088e7245d90f8f3e2f61a862d70179e28d806a6153e187050fa8c0fc33c1d0f26a3ff254e64a12d3d345c7c3a1a9cb80ca481e8b77325984e4e1d711827a87b3d09c7836884fa9e285b2cfb74fd6683ba0386db23ae4372db1377780ddf0458e4d2cf8c34fe4666df92f9edc50cdf85de6f5d6c1f0abcea7034a48e46f6b6486ea1d96e9ec11caef548cd37c96a76719592245ea1dd46f828d5c3ba908fc01ecbf80fb2b8267192cc96697c9dcc50ad4bb55bba80cb5b55f02ccc818fb7bbf896f37585a799cd40dab4630817ecbb95309570b8f8b8a1c80c1fc438459fb785f77b0418a87dd03527dae6ece8342f5cb4094eda4b9651a5385477b71f0742688dc8a9cadfd092f04a1540793edef6740eef3b1c9450b6f623e4f045dcaabfca2736973ba568758da2d90370e481cf46e0274f27206c72c371372976786b1045cd43efa64ef740a1538720b925f1c545bf63eb9784e743cd38c9ec3a5dc5f35d4b4edcb85a084315973da86fef8b65772c03558f8df75d46d05654689a39aa7ae59baff3e8ded516b6bcc30f8820dd7ea9bdfc036c44d355'),
	(4, '\x7801ed576d53db3810fe2b197f26212f0468beb9490adc04428399ebddcd8d46b1e5a0c1b65cd92e4d3bfcf77b56b29c38a19dde7d3e66189076b5da97679f95bf7b3c0c455ef22c142c12a12ca4ca58c44be14db22a494ebc90670cbfa148bc49cc9342d8ade249e5ac7892f96ef7896719697df74215e1bc37f5bd132fe16bdaf4a63ce311f75e715ca5a9d0a1e409931124a3feb04f3f67d00eb5c0dd51ed8137ec0fcfbb834177380c061793f1d96474d9eb0fc67f9266a5b5c8c22d938562cd853323294a851b9a082abb467c6bb9335e87d708a51661996c59ceb7052b4492900517b1d3ca54296319f292d224522e119a351489447e117adb4a5e248b505559890ca639979bacf0267ffd7de2c55512cb244945569a7ce12fddd6646e36ffe03f2e02ef15e9822ebcd222aeb248205fb54b4fbc60a1732b1545c137c8f99e5066a18ccc05adcd2f4a863b4599993552532216786783497851b22a271cfc4a2d12c1a352a68295aac6c4e0c4533a129af12892942c143b962289ea045861bbfc5d828b15243213a48984007e36f626388b465382da1aea21360ab9af71f070ebaf0276bdbc9d131c9cd021f121e5baec5c03222405186561501f0be4e5a27771d9dad538cebe70d46930eaf55ba2927fadbde42955192a4027a918f85f3f04b880cedbb3af28fcde75d6a63df0cba87f0bc29128422d73cab2abdf11ee9c4084d42c59a9e5baa203750211ba4db70ba4df3b6be2985f7ff0c8f77f098a54f0a2d2c262dcc24ac5312041551ff7fba321b269778ae70a3c305bde761757c1f08a6060348b92925fa77330a07d032a82c7cf9165340ee1d53db020d1505f519b96597327bcf9ddbf096eeeae983f9dceef03ff6e4a58dabbdefa86c2156002eb621de4cec5964e0d3fa72437326355264b966bd391a371efddbb13af5e9d9ff58043b3d88f5466b172b5ac85067a6c0d4f9e23f5d240c04ae9026f321a523973ada22a2c592a22c96db9cdbfacd244d0a766715a6b9dca1484723ab8e80f0697fd11624f4d836f73a0d9fbed7e4e552aed6ae1afaee60622ee0a3b1d8eaada888d64cfb61394b24cc8fe4ca520daa2635bf57d95ac3bf73c7ceea8b833ec743b0f0970d1b9d2620b277096942d96bf7b3ccf95a6257165a92b33af2cf9bac4a10162b9a9d099a66570c6e610a043ae7a635421d642300c8bb4609f2b9ec1afad3b2d89ab89cf5a7de70522ebe4186b605cb81993637685343263d9565e0b1401acba5f7a2ba9b3e9df2e1fef02b6fc80ae3bf140f946dd35e6456f005c1864dfaf96b7cb6e333dbbbec537750eec1fba6dd2b40754eae8bcd221e6082205ac745ae7c37ab33b3f0489895060bab959e022a1915433083d05f20305b327b30d8b51229a6e18061a93ca0c3a9351ef96b817b3abda7064cccc4ad0786ba4df41e09a726917284ec906ae204569d643b7fe2673c7198bf1fbce70fa8e12f9c2b5785255017891fbd869dcab5b0e74d4deda6f3cdb4836f043ad1f74e081da9b16dc084131f02f4bc406c0a24706cd687b9b537130f52697bd3360a006ed51e3b7a64f53615871067713c95e1af224acd0516806a62bd37f80d6fd7215dc2ceffc050b96cc621285507ac75b0e9267bdf34b4253a94a38bf9b70e4e8057ac9eed7493e1ff786a46c99d44e7600c2866a375db17fc2c02d623d26df96f88077e95142a94eed900efc4f6cfe69ba789ccde9ed683da8536e9dc27b90665860b8aeb5c5a28643809d5a8fd56d3c5dcd6737019bfa2bb2eb842f4a3fc7897a01c7ddfb7fb0e55d7bbeb824d5e4bf2336c36b894483fd4f77f663e13fd09d05e25b8c0a36f85c29bc3588586d8d014df028be7b0c5d3570b57b0c74d9bcbedd89b774dc7704d9c4250d25845c6b0924ee63f74808186711d7d10fb414a65ad68ca5e67484c7383d7f00b1e6f3697cf4f9d4a8bf457e55a4f632d1a8961a33187cee023e12d89784cddf4e88c6717cfc105033b445cdb3bc8ef648e1200ddef491f9b359f7c0d6374c7c77cd747e17acfcc5be252376572db3926ba93a486fe76325d62284ea2fd3175435cf0a1e1ac6dcff56dedfcfaa74edbe415fff010f7a513d'),
	(5, '\x7801c5576d6fe3360cfe2b813f6d4093c64e73d7e69beb66771d724996a658b76110545b4985da924f2f7db9a2ff7da4643bb1931b6e9f56a068255224453e7c28bf05344d5969a84819c958ca35978264d4b0601244c3e8433f0cfb51b48ec2497436199d0f86e1f8cfe02448a920f09bb23c98186599dfd10fb224fa8197cde603150275de825466683389e1744eef713348a8a0190ddee1b42c0aa6524e73c233908c86d1107fc6e84b3188273b125578d189ca2ac544fa4ab896a471788536ac36123c041361f37cb7863bdff3e3c6a3a86bdc9b2019572c35f92b29e9ab269ae539daddd05c631a2a474448c3373ca50613ca0acae1c2de77c672fec4d46b75a16a93eb545a6120ab4549f956e860f2d7df27c1c6e61b9ee70513c66511fea2b7269f57d35fe2dbd93a788724822e44a5d8c68a8c4116ab901ea8264d5805d39a6ea1127b422e529e3907adcd27c9d39d22176e0d0933701788cec79d536d882d1131c72ad44d62ce686678c188911550c29340aa8c2942b38c63b200021bcef2ac4a8017b641d147107941ce05434d480840d2dfbd419f03a8ab40650ccac1b612525f81234e92e9cdcd62753dbd4190d4d21a9f31f486d65271700162c028d7ae41360c12733e88c6ad5d05e7c913854285a3c1b02532f4a50a9316586650190c3fa28aeb8acf376b7080e7fdd977a8fc9e3b6fd31ff8e166f87164674ca78a9798fcbaac59178eb580a5d859c2287e6ff14095584848f5df7f0444c1a8b68a797c7b48c9cd06e080151f23097c8052bb1dfd681d81ccfac9e74fa3e1657f718930f03283b9afb2190e71df810ae1f1efc8721a5d78f5c3b6050e0df502a56999d5e81322baf97cbd5c5ecf3fb58f382900926ae87f1f5875bd5d602d9d0a74b512df7241ace08694caf5e1281c5c5c9c044756fb17e46223eb5a3955e20147ee2194c74c3e3725f652f4104c1adb32b3a92105cb38f55de5fe2556215d9fbac569a99cd6292f80484ec38fc0d2e7671fe0f6856becd71293f2eb728a09317e358b579fa601a2ba3a0ccd8fa3e268451b1527ddb35f0b0c3739fa48689eda9cf66e6f2efb492f79a06acb546f34ecfddeebf72e739a3ef67e5a944cf42ee5cbcf100c9c2f80951bd09656a5408e8c60d254e188a2cedd574b05f879754507be6740d935c1f91279aea9508f43afec28b83d2eb664037e91b281e114f089636f673af8827c02846cb714e2730300c8a935bde620a891b6f00bc59821611da9366e1dd5eb6fbcac1b6136beec45c9050ed867aad883b41af286e1c34e135e85a82872f86a6fef43cb43c55fbeabe548ed10631db5a3160ea9d107f23ddcb628b3292158a913b0a351c01f7d8189ea60828527ca3ae42c578be562b5be5ecce319592f48fc65713b87210a00c51339dbc214c2098e03d0dff830ccb34108dcf43f84892cb4a3877aa06038ee02d240f0bbe9114c2e06a3082ee6f6ab628fcf0617e7a8ed69b2c1b2bfabdfac5177c06f2dda3aa4b696b8c36a38e831c3859f7bebf88e4cef92d9edd5145f69de6f95691f0abcb17036ac1d8fb4b64866a1d26e66c1acadf4484538c96a7a75bd2649bc42bbb5f059aac74d2e9f813b96f11f643127f80058aee3793245b50ed1eed8027ab72c730e0ddee5109f55786ed914a4752d86d05f5fad84918493c5870d3966f83ac541f9b6cbbbdf234040cd23ad3ed1d4664fa77e6ea2cdfd264ea982670ad87089f51e9beeab8550199151957d474bc2cb5300e3754e67f066c32909596bbe08c6ebeedbbb71f63d3ab199dccb46a36e14f034b0e481db5ae0874f27262c73cd72d3bb2572243230b2ad13d52fb8e94be928b72bef6422486e497c75d5ef98fa26e1f550f14d329daf57f16cdf9313d79e16c250c5650f32dcfbcdb27b9682aa47c78ff422e82a2a344d1d4d1df900eb7c8dec6b0b5bdce34741b0de7d36bdff035500b1de'),
	(6, '\x7801ed58ed52db38147d958c7f1393383121fc4b43cab2030985d076776747236c2568f05765bb947678807d943e475f6ccf952c274e684b99b6d31f6586014b57d2d5d5d139f7ea83c3834064054f02c14211c85ca6090b79219c83a48ca21d27e009c36f2022e760c1a35c98a6fc3acd587e2db355eb354f12b2fae0046988f1ce78e4ec3811bfa24667cc131e72e71ec3d338162a903c6232444fafe375e8670fd68112583bac3c70bc8eb7d7ee76db9e37f73a077effa0b7ef76bafedf64592a2592e08ec93c65f58287ba272f52ac50efa034dfd8df955c4d5e6dafee944a044574c7327e97b35c4411cd60776cad92b4900b19f082c224622eb13533512822f956a8bb46f042990769991488609c71b94c72e7e09f7f779c45192d6414c5222974bcf09756ab237738793eba3c993bf708176ce195128b320905e255b974cd731658b76291e77c8998af75ca2490a15ea0d1f83695c1ca5026fa1ba129b01778673613f1bc6065463878cc59448287858c052bd20a13dd1d2755a1508c87a1a460e1b0175244611500d3d93cfe36c1c574443211648980007e66eff5e60c1af51154b3e13cc43245ec2d0e66a76797f3e3e911a1c1f65920ce54281334962a6f89a255f0ab4814059633c894b9be020b8120799edb6fb42a8c636f390eaddb733b8dae82bfab5ce6311d3946bb4384a172e98f8b3916a0f166ec3d504017a15a4ecf590d78f4157808cfa1c80325330ab93dcc2d10da0e11d0cd490a25af4a1a5045135b37b1b71b19ba7ebd8fc91fcf1df2fd1b11120b9e974a18c01b8ca58b05f04110f03b1d6f30c0d9eb96fca60429bc3c3e6c9fcea65e9fceb0ea2828fa553cbb5d6ad71023b07c1967da62136ced8d1924aed73b1c4e63da9cd6843baf46c78427361a8f2767f3d1743c692eafed00549e83178c8bd52e572e366c2a345a23b994092b1359b04ce9fbe90d86ee70b8e33cf4b9be59992c527b9eda969953635770e6264c6f6b18985e5a03d0ac674fc33228582c42c9cda1eb7f59a988b377f5c76ea6b4d5ae8cc131bbdd41a7dbf1ba1e0210eb3b7f975184fe3c9bd05115e6eb64747e34d140a90683174830b6cfb6eed75d6b93db8e4216112df052865cf1d6698a1de0f2b6bc7e2b4b5bedd69192798bab3095b98003181683a46b3467a50ac0958251a454ac69c306ec4dc9134c7fa74f1df42fc0e096efccc918eaa92e06c95db661a0db64b2640bac4b0c0ec25360634de67a6ae794ee38f8b95c72f8a7f50054d590ad293a2cd466e6430951b0aef5342ff4b767bfdfcbccde8413ff59cb1b0f49596fb912d7698938681e474bed5e85237056b3691d4b061b66e39b569ad3b641b561f6e00c9619c11af897456209312021251d32ab591384af22cf6edfed83123e07e68a058e34abd6478c69ec8c86697d22695a34e051504646b655a9f174763e3b9b9dcf8f67d3d1099bcfd8e874763925924ed5ea36aedcb9df5939e7edbbfbfb5f75eec5579cc3051f8058bf877bdec01df688968bb4407057c282abeebb3d709ae9b06cb23f74fb43dad193e4757479783c2328831bb5ec5a691df3fc4d29b4ac5ef3b268675c45a4b31af6b5d66969edf5dd6eaf2181dfa4ad408756669d673e465bab01bf9cb676dcbd1fadad9d012ec1bab65ecca6edc9e8bcf78ac06e34f73b4b2b89c39a3857d2ea351a2ddffd7469edfab82d6bd2ba0f6c5442bbce864f53d66edf73b14f2b5edf28ac1dcff77b88dd138575fd60ad074672a1ab766edb6175f52245d51689d6a7ff204d262dce7992b750a0b4969f3e266eab07957d16a10684670d7905236659aa486da9322954a9ab4353ea58264686b990cb12d75be7a49645199007ddf5dd018e6201756390f538672b4d36d220a934a2f2a191d93a7391b432549128705a34133c335f4851ccd456c091e040b3d773ab4a734ca662689fcd9e23afdd7150616973cbfbbdaeeb83e975ee08c1389db5eb6ab53d6a6b98d305c2029b7eeb40ada582c4ceb5507d3117017c7ee7220f66125f4e707f642ee241a87f955c04ecb5918cf4a1a45ff1ee27262374a7f71e4e46f07ce323abdb48467c32367251e7dbe68e9ac6472845a3b6daaebf1add1ba517bd52500e169b47abf9e8359bbc1e9f5c1e4ee831c978807eaa898d537820a23a76aef9a3d1c4c29ae620b9951dab4aa2f1f9e4f078cec6a3739ad776dea6ea6611a5b72870ce467fb1d9b4596256099bbfd7777b5ab256c58d26df48827a7e73b27d417c02271b2c3ec8fbd08337658a3707a27f73d0c027d81eafa1bac0ab316bda180accfa4dce8e78c8c6be2ed29c58a426ae802b2501c775006f7502cb092ae1f0335629d43741456bfcad478778a2a36710e0ac7e54f5b71e556bf387cac5324cd722519b168a0737a880b796b41de63161c31fba14d50e9c8b39dd88d584d4654b8a8b6ab75b061b6170c6976c7478d8de98eb3d3213bbcc78329d9f8f4ed667d2dd76a959527025537a147c517efa782528dfd92ea8f67abaf86b70983f400e89fb892d27390f28d369bc03afb727657c651fa7efff07d98d1080'),
	(7, '\x7801ed5a6d73db380efe2b1a7db84fb16ac9761ce79be3384dae4e9cb3d5ebdedb7018894e389525af5edacd76f2dfef0129ca92ec761af7d2ededb433994604098200888700f2c9e6412036398f03c14211c84c26310b792eec53dbeb7ac71dd7ed783dbfdb3df5faa7bd13a7eb0efe691fd9018f197e0211d9a7795a083d923d241b963dc84d35f8c0e398e67cb28324249e93315647fc8e06ed098f79c8ed27ac4ed66b910692474c86a0f4ba5e97fe0d69af54409e70472acff7bc9654459a8a387864324b58b5e139f128b23cc10ef6695c44d1f61b67be93fb98e3c86e9bb966c142998a208f1ed9863f662c1351447c573cca480de5462c4e72b99201cf49a162cd250eacf70e45243f88f4b13c503928b32029e21c5a5d6fb8bc8f33fbf45fff39b25745b49251b41671aeb488ff69b74a9fe7d38bf1db996f3f4189980ba952b12ae250408ba5480f3c6395586b9165fc1e96a811651cc8506dd018fc90c8603b51c6ea1b0acb711648a7e58e7896b362431eb36ba15d25468287b95c0b9627a5a3b84776928622653c0c25290b2eb092220a4b056862d3293ae4449a10c958d04c28042ea9cf5e799f725065819219cc21ee13a8be748ee5f57836636faefcc9e5f486dcc4d08d872ed73c8aac37320f1e446c8d379b4812d38ce6c26565a6eecb4a404fc75dc76b8ca660c63e70d8cded39dd0629e7bf9552f33559dd3e1d3a273d9aa22ec9e5d2c706b45eaf7d8223d4b6533ccb055f7d37beded1439105a9dc902d8c95c3b6771a8208e8a2c5792aef0a5a50ea190ad14631c7739d4175bae9e5854d277aa6ebac05cf8a54e89ba09d2f59ade038e41b03c40a7708a75023d9fb42859a8bce74793b3a2367d1e33999a454b2ebd2b8723d72a22ffb9f9ad176c24e8b83c4b5fb0d166bb0cd684f48b3bcbcbabdbdba79dddc5451e1b63c4394d0829547db0ad698533aa69924ef65cc8a58e66c93aadbdaf746ce687464effbac1f51c6abc41851cd65da54ec0ec2bc0f938f95ed3595f6b04fb7dc93b00872b616a1e4dad2ea5756a414d75fa98f579b54cd7a25d78838afdc216c34187950c05a4580c70de9e5afb753d249aebf66e3c5eba9f28e7231a20461ca8e412bb2a2d4781b422ef388f84ff86a25e3c49a669b14b12fb1ae79f0007b5b23eb8ea756c73a8b78f01e1260e11a31bbf2e14d9106089d8291aad2b50a234663bf163cc6068fcad8400381806ec29f368d8e44e5752048dcb426a83119dfb315f6a5808ef84702aad8ae58dbd7145e10ae8b7b0ef9143c207435b08d8296f1b0b9fe4885c8996b24cd72f5ed99efdfe5c65c80d9e0ccf2262382df8f3c150f49914161243e462af14a4742fc6a0ed59d493b873e787b968a6fbb5ed59ab6978389928815f89545e21ed840b84ab0a4773353a0be32900e8e9d2efcff73dedc88b09589c1c670dc465dbd6bc0a3a088348ca78572a9dbc5fc76bef0afe637e319f3e76c7c3d7f7b43113b49b7f7b19267e08c28dae5490ee9b7511c8081d71462be2698fbda739dfee8e9e830381b4f26d3e572beb89a2ec961107814d819301be3a9871b90cabdf8e5f69d810ad215ac3d0bc05ce7046a6fa877abca7d00562ef8a1010c76fb5fa3d4f0a4422315ba66e3bf7796fe1b6ff88e1ce845608a426e0de84a98c263a5366882c87782a9d1711da5ea5ff5b872184855dc0ec328efa43f82c20ec4a886390d1669f822902a991b8201a919ffc0e330b1661c4ff7f4d15ae6c0248003bd3c2d6ff86f1b38f5ee01890a04fb89537f0a9c723de7182fc51f06a7943cfb81ca3d76fafd1650a94b76284e21ed5af8ec727e3d853fefc01472ae34b72e91ae13b5956501a48e1ba3cf02a9ae33781e48950b7e6890dabe7dca0c54e5902f94657994a6d6b3acf3f97567f6da775562f322f0d5831bd490aa842f12a395237dbf2cab9964d5bfbe1dbe2a6e07c197dbedf7fa50d881f055b7a601a90abd0c6f4330e875ae12a7ccd217f7ac88eeac5be09795ac2c17c0b5c4eb5958af53f108b97ea2d797d06ba85e45addca85618db9b267d397d6f31dbcb61378b729d2e22fe1f004e0a81be3ad9eb39233c63ff003129f8ece67a10673f820e1c17a95523d3432ddd3d39144027b3abebb1bf173d2f512ca797e35fac4992a06c75bf0744dda133f8865aa5e77848629e91ea950bfe6f5074f4e2c54acfc33ba40ea3178babcea5bf7051c87c39242560a8816689a4b8e8b5c1ef9c08ba7dd447a08bb2fed1f8fc762cddb23b084cbb27fddef1e160dab2a981cd0a4f0d7b4330787a91a2629a597319590b8e026b9ea4163986f5ee279afe296b96eec8f9a152c1136774b21fc82029427f03c8dc3e6a397d9aaea34855f9d6155a3df8d9a8a2089f6f8034c8adde07350da92ebcd64d337ffc0b9bfe3299bd3d9f52c757ef5bbe6cb428e8d752f7c857ad86c6100b0be491aae1854277398f953d89c9627a7ee5b3c978417c0df16392be5f45c947241db7e37fb0f90da3eaebad3fbe99102e97f16cd8f59c1112d6fab317f91af511d10fa88f52b357eb15bddb2200d55490bb4f47f6af4582ce1535a0b4dc50b2a05637b5d93e6d15afc718fa1555c717f2bd9b9e75ea0df5ca4eb5e9a68d4decb15ff56a0c788a7a31d82925ebcd7788b0521cf234fcccac041ded18bd92d6ea10bd60eaab41c2ea2f0d063b3dfd6a33a3d1d613b908939a5eaad979aa2b683bbb1a826e55b544228b9bf6c8d227736f1912c954d297e5817726b434614fdeb2f1f9390abc0d5ebf27e83796efa7c9f4c65f8c67754e8a6cb69ac7394f656241c3d6df0a7127024cd58eb2ad8da00fd51d397dbce91a577388c6339c0f478e331e907feffc11c56e8bbe3e3b2ed677f4e706b6bff59fa7ff02e06e8b03'),
	(8, '\x7801ed5859531b490cfe2bae7936c61edb5c6f13db013606bbb059b2577535336de862aecc012129fefb7eea633c63938b4d36fbb0a9a2e269a925b5a4d627f54787fbbe480b1efb8205c297b94c6216f04238477119866dc7e731c39f2f42e768c5c35ce8a5fc3649597e2bd3f5ea2d8f63e2fae8f84980fdcec873da4ec8af69d119f19807dc79c2f6248a44e64b1e321980d2efba5dfa77006e3f13d01d180b1cb7ebeeedf47a3baebb74fb47c3c151ffa0d3ed0d7f27ce32cb44ec3f329927ac52385694bc48a0a13a41a9bf71be6bb9166e8e57116526fc227c64297fcc592ec29024d8135bae3829e44afabc203789884b1c4d0b0a4428ef45f6d8705e20733f29e3021e8c522e6fe2dc39fae3afb6b32ac3950cc348c485f217fe276d95e7c693d7dee574e93cc15de085559958957120e02f63d22dcf996fcd8a449ef31bf8bc4694b12f03a5a0b1789f487fcd2863f50dd714380bacd38709795eb032a53cf89a58848207858c042b129313bdb6936481c8180f0249ce42b05752848171802636c3bf43e9a209a18c0571c221483f7df6ea703a1b55088c34c443dc24f0bdc9036f349a2c16b38bd3c982f2c1526d2a7a48f93c4f32091d3a1d65aef27e25e099fe5e632dc36e76cf11a75ebfd36d900afede58c9238ab27334e8ec1d108b4aff93c512e269bfdefb84c053ee1b654aa6d9f0d559ff5c0a0722f7339992976dfcb6f2ce12844f97252e32795dd206e3401cdcfcfac6c84782e765267422ebdc49562bc49d423bc4a5eeef23a66a25bf2b71d9a7deaf3b8be51b777045c1d684825c6c9cd6ebd1ba4a1d4a82cfe78fe2d84ca29d0d0912d7e63d22d0109b934e9873e59d2e4fcf8f1965cc7ce99d8f264df58a0f09c873dc776da239e5dac4068fc931cb246f64ccca58162ccdd4bddb3fec1c1eb61df3e5f6f1090fa9cffa5965bc4a6ccc0c51a518bb862d7741f250855a5349857354094f82d22f582402c9f535523f59995125de551fbb69a6b8766584cab1dbdbef767bfdbe8be347ea263fa6e49f5fe693632c15fa6bea5d1c4f1cca63b319b79d60603bb2155d916ac22da19045480aa6fc9ec741d29a7294b7ecb1b528b87f27e39bd61b59b4dcc19f4e6ba775758bb20d2bb03742fdadb2362d331f655030f25616a98a609df6aee431743ce23ee30e0a5fa038db52a683a3ab8a497b42b2748341adc114b6825e2acea865190a87aad34ab473467719a5b7bce1b04f957a54a106229d8360b36da63f32210ad6b396e685fa76edf70799dacb301dbe6ab9a34302cd079e89dba4cce133321f2b95792697509b9a4bf57cd2f9a10fbec9f589c4da607b5682ad80c808fc64a1b8419d278c2488d1da2c0bdc678a64cf6d9bdfdbd96caac0b12a9d557c21c38ad3e57448959834fa3cf4cb50c37156aa8c9a5fcce6b38be5e9ecdc9bb2e58c7967b3cb73aac428f8d56db4b60c9eda35c3069dc1174d9b7fc1b4bdef665ae7806e5a9114f0e91a3700325d85329a6082af0b091de64580b938f32e96ec647646e56f0b2f1711cf8ad6097a2a95e4158229b81c74fa88e7da3ef64d80d9ed0c15dc7e35609a0dff11c05ce74eb7a3bca0ce313979ad8ae4f7c6d203a8a863e97876b6333d5eba3f0e4a090e6a606ca094ccd880bf9f01a5fd611d4aeb5ff5caf73224ada4bd0c49ddc3c37db8ee85485a8fabc54b8db104a446b62558201d2b6ccc5bfab2be2ac3ebd61c50da4a562df71f63289aa7ff31f45904fc7c73f6e330b47380986814fbf928da0354d570d4edf4d0d37ec1b87f0d4761cdde2780b4738069ad81a3fdbd4eef90b87581ab7a44ddcbe845dbcd7d6676688c04db634383bc3131d0d04c9d4da487c8a5f7964dde8ea697e309bd6d680b4c4fa58dc27b058d5f4bd5a237965850028cd5588876c9f031d3cb8f2e26e3d3251b791724d7121f92ec6e15260fa8e773ef37363b6f4e46b6dbd847e9056ed71b7240619a86123d747d951e3bb483f17651faa0daceabfbd476de9509263f1ae0b4dd70b7a0471d1a463fae43a0d7187afceac5c3eea8c254e3b16f3724134aaa3be8f30c233f6428cf6a8d5b4484260e78167c822bc1334e8ca16263778007101a46e1b6eac96ab8f56455297bae632f83a4e6898ab5c8f43cb4a5d212f450b7610fc5d80e118b2505782d9048f62564614ebbc5b0e1066774c9bcf118937b43d6870413ba69d9af26aa31aef4289ad57325723c70c52df308687362dd35a2ab1daa56b0711bdd7d5c47e419ce1ae7dca7546e3cafd5d7e332bab66f7e4f7f032624258e'),
	(14, '\x7801c5575b4fe33814fe2b551ef68996246d07dab76c2933acd8b65b82347b936562b7582476c6716018c47fdf73ec244dd2ce6af6699110d8e7f85c3f7fc779f36892f0dc509970c278220aa12461d4706fee857ef8611804c3701c07fe7c3a998f2f477e30fdc33bf3122a09fc263cf5e64697dced148f2a27c5a3c89bcd472a25eabc798962687311c1e9943ee0a6b7a09232eabdc36995655c2782a64430908cfdd0879f6082be348778d889a8fccb5e54a5d65c26af44148a340eafd0465918051ebcb92cd3f4b0869c1fc469e341d037ee4c1026344f4cfa4a72fa5a9082a729daddd1b4c032548e885446ec44420d1694675440c2ce37e3a978e6fab54ae8cde354a78217a65df2cbb89f5c0a4568e984433fece9401d992812554a03cdc9722af6b2f0e67ffe7de6edca7427d234e312bc4033e02f06ddb4e56a791ddddfc6de3bd8005d484ef35d2919876654993dd28234d965bc28e81e1ada120a9908661d74369f95480e8a42da35d4dd4049203a5793941686943902ef54a3fbbd48396546649c1855e12d38f394665c13ca98c09a03927682a7ac2a801376b135442c3a412a24474d280820dbe5de80d8e2dc36b232065de57b051dac30b65d5e6f6f3e2eb7517cb35e21da6a790df42ddf69b1e79a1aa58bc14f836bcdf937ae0bd405e48bc25ebb1d873a05fe7834eb6cc3294e9e29342e188ffc8ec8d0af55d834c3b65b9529d4a20aecd35d0c2ed0803bfc0e506839ac8dda133f7ccb7efcca305e245ae4d88ebad14700ad053cc12b2b8d160f251ea84a0d35717d6912bc1885d326c1e5a76b0f93fa8ff8c9382d4acddd75700854bb1da0070132f5fd707209c8b03bc55309f772b5de0eafb77138b943c83881c1be54850e02dcb7004428fd3b0aad461f8ac39e050197ef2b74ad63b6409f10cedda79bcde666f5b1ebd44a01bcb400ca718155b91d02ebe854f0ac95c45e48524a6148aeed9d9d4d66a31980f1d4b29da2903b55f7d1ea12d72df200c13c31f5d2b4df49d187373f5857ac4c0cc93813d435dbfe4b4a8d43e2dc2ece736db5ce4506bc731e5cf8fe2c18cfa00099e581d71cebf2cb668935316e751b6d3f2e2d3caac3c01538a08e3bdac8ada865bc1618615274b0821ed367f13488555edfe241fb760fc2c95fde6038b8037a9329b024fcc761d86111550633a141765eea04389513ac9ece2cbfd445fc5252092e5f6dff61da701818352fba6e398aaa2e098edcbca760f784dc931df845a60762d4108f257d6bdafb15790778bcdc5388cfce0de0b4ceec4436ab4167a9ad30405d860475a4d53aacd7df445edf89dbe9cf837031c3f1fe42357f54650125c4f061a709afc2d625c0acbbd70698038ccbbcaf6589ef18693db593164ed067309a5e9c79df836f87569b0682993afd03d5020ae95718c36952c2e486b6135d5a086db6ebcd7a8b9322ba25f19a44bfaeef57307981c5f044caf730baf0f58053d3a57c22ce703aba98fc2f8122211d98a2a1e5703c9ada1c9481f80f4306201c5c8c26c063c64aaa7e07fef4c3289ce009479b0da05dca6eb386de11df7568ec98ea3ae21ecbe123010b9db907691c7d26cbcf8bdbfbab253e149ddfaae02e1478e6e1a0882da974b6082ba1e176bac15caef448c53e8bedf2ea26268b688b766be18bd24fbb54bd00976ca2dfc97a45a2c562b989a3d562896a7de23d7006dce03c87772203763eece2e3ce1516de6a6502d2ba233edcb22fa5821985a3c6c50d45e6f842c699fa7628bcdb234043cd0baf3ed134a7a5533f79d12638696e5a42b51650dd763f8e84d01ac9a866dfd152f06c95c07b2edee63483071f8e4d285bf35572fc446ed44f924ac954ab148daed1347902a23cf2590bdc1cea05844dae89ee2ec60e1f0ca2a87ef9dd55e91e29f4eae02dee49747535ecd9faa6e03151b1ce62b98ab7d16ddb9215d7aed6d2502dd400ea3bf8ade40f3c0155878d1fbd8ea0afa92c686209ebc46760ef9ba8ad2dcbec01bf29bcf8f0f1f6fe0f6e8fd8be'),
	(9, '\x7801ed595d6fdb3a12fd2b861ef6295625f93b6f8ee3b459a449d675d07befee8260243a21224bbe94d4342df2dff70c29ea2bcea2cddd765ba00182449ce1909c399c430e3f3b3c0cc52ee7492858244299c9346111cf8573e8045e30eefb7e3f18acbdc161303c1c4c5dcf1ffde11c38214f187e43113b87b92a8469c96ed31dcb6ee5ae6abce549423a9f9d308dc8e6628ede31bfa64667c1131e71e711bdd3ed56a850f298c90892811778f433a3b194c07ca27db3f23bb32a941249f8c06496b26ac063b25164798a119cc3a488e3fa1b6bbe96cf181f768d1b132c924a8479fcc076fc2163998863b2bbe171466e280762499acb8d0c794e0e155b2eb16033762462f941a88772419f1dc1552c4596375d3e5d7b9dc5c570424327e87b4147077e8c6416a645922338db1d973749e61cfef3df07cea68837328eb722c1280806fed2a4abb01c2f4fe657676be71136a08bc529b12992482018e5ca6e79c6aad56d4596f11b04b421944928233d40abf1432ac35a5126fa1b7ecfe112cccef824e659ce8a1d016f6fa03bb188058f72b9152c4f4bbcf9074eaa22a1188f22493e07923652c451e900236c63ab4f58348258268234e11020dbacbd02b1c6b90e64690c511537292258626cb53c599dbe5eaee6ebd38b73429b955ba0afc446c91ba1789eaaacf7b7de8912e2935019e902f932d3db6e23e0277f3872c7ad66f412ec0347e0fc81ebb54439ff584e9b6f29ec5099bab301e9e8ddf6e6dd1a439001d3f91150680c688c963dbe78977df9968944162ab9a370d8403f01a8158890b66c922b795d5087d2d5f089894bb5c0891b8caa052edf9c38b4a8afc4cf56f0ac50c26c0783c074b3017a0820230fc9670264e896ecaec0be3cbf58f54f56ebc1f88820630439c5a574b4ef53bb062041e9bfa3506b74a1d8ef5890d87c1f11b596d98cc6c474debd39bdbc3c3d7fdd1e544b015e9e21e59889956bab27d6d229e16995e48d4c5891c89ced94deb3fe603c7667b30367ef77739132d9a436925a999978b16b4ce72e4aef2b0018298d4290aceca75111e66c2b22c94dbcf5bfac50c413aff4c7ab9dd25aafe416a9e7953ff1bcc93808e083ad4e050f3b72cddf2f97e496dc7c9dcd57af971a216567a40be2a8a741ade45ad4306e05b9cc631ae01c61e61fe45d6f9deeec46ee3537786f30fe97d3ebf78e621ede612a30b005195490de152a4432158c9ca6b63ab158dffd59f004033de8c083660498c226441326939bcadd415cbbeb28e83699dcb00dc6a5148f8ca890ae75b6d7a69db7947090c08b1b8ef969c240326b9126a5318b369dd3b21c392b67be9d69f91dd8ef4f726737c3d9e8a8172c66c4ebf75c89dbb4c8e0389a3e5aaae995989a025eedb626ae0c4ecccabb5a3ae33d0558476daf853d79d37747d8f3cfa1b6954fab00c28c5d7e9d63813dfe11fc1b8705281b6167aad0c0b95c5d5c5eac8822e6676c7dc1e66f2faece41b9485fd4231637e02c3a36105d9a25ef99e764e6ce90fffe0f13a54c54a7883a1f4fdc89af1791e658404d2fc0f078e88ec046b996d824329c0cdc60f878f032ae5d9c9dbe9daf97845be442cdc29665dfe09c08e0835f17698a247ba3c1dda6570a723d45f655dc3a718748c72d28d461df47ad65879f8559ebc57d235a1d78406e9356716ceacf17efa738e97f3b62258668507349ac41abd1a6baef44acc360d4e4d5d66733fdbd8c566b732f6255df0f8653f8ec85acda89a9a54f43b9e0556bde0a2caf9e28f07ad67b8ff8a4f7bdb954d8c58939cb0bd52388f48ed657bf78f50b7975f863f0ead81dfc0cb43a1abb53a4bf1f865547237730dd4faae054a2a116a70ea7944f5e4aa9ffcbebeb74e86a1aa958f7ab18d6f7befaf65af6f85938f67bdc5ebd6187668f707b7dbf381b7ec3dbeb602fc9e2ecd760deef4cb29399df24d9d6e75f27d9dadc8b48d6f3c7c15f20d956442d9356146b8d5b81a5d8a314db24268a15bd05ea965cf586e3de519ae3669bfd62d65fccfa2d2eacdec8c559fb876156df0bdcd9783fb5ce46aed7bdae4e4753baade2926e3259557f313774d3f86c66d382e74b722d71a71a47c56caa0b6c4d29773dff8d2d7f5b9c5d1d2fe941c38c5bd607cc54f01c4105cdb5ae7cb59a58548086751516f5e3528f9525b2c56a797cba668bf98aec5ae17daaee36717a8f82d7e5fc777671cee68bc5f2723d3f5fd0ddbbbccb0723f0fd0c073c649aaac6858ad36e87078d0865c4ba955e21cc99058f0a4508a9ad2078a80afd59a428a6524dd44c1c5e16f49443c5dfcfb5e74d1b43d9ac7a8ab03daae83474ecdb0cd9c420556528e44a49b8b759237d22446c9288abe819ad14ef2b09ea7466be55ef082f1354df85dfaae7b3a76f3995baad894ce1c3bab188d2862faaf65ca1a048658deea05660caa59d1951986d65eedd9a625c1b2491ad9ebc2bd7fb44a1e3086771c5e6c7c7fd8ead4f29cade656d64b13c5fafe6674d4b5a6c87ba4872ae64da83837bff28c4b508a16ac051d7669cc34130d0e06a1d7583a98fb20adc854527190f75856dcf8365e7c5a8a99d14db6b7afd72d6f533e3e37f007be5c3e8'),
	(11, '\x7801b557dd72da3a107e15c6d78180811072e7109ae60c85949269cf397346236c4134b12d57b693a6993c509fa32f76be956c6343dab417ed4ca7f5ee6ab53fdf7e2b9e1ceefb22c978ec0b16085fa652c52ce09970cee23c0c8f1c9fc70c7f7d113a671b1ea6c28ad25b95b0f456263be92d8f63b27a727c15e0bc33f19c2327e46b123a131ef3803bcf38aea248685ff290c9009a7ed7ede24faf076b5f0bdc1d1411386ed73d69f77a6db7bfea0ecedcc159ffb4d3ed0dff21cb5c6b11fb8f4ca68a55175e184d9a29dc506590db6fe4b7963be7457a95526ae167e1234bf863ca521186e4a1ccb8b48a552637d2e7199549445c2235eb2810a1bc17fab108fdc9115c8752a41932acd2383d482344ba351bb7dd75f76c50b140a6becae30c8d88122eb771ea9cfdfbdf91b3c9c38d0cc348c4b80565c7bf1474d5808be91bef66b6729ee103b6484e8b4d1e0702652f32bbe529f3cbec2291a67c8bd6d59432f665602e6808ef95f477863236dfa8708692203a5b9390a719cb1382d3afb434143cc8642458a60a68f58e1ca503a1190f0249350766365284415100ab6ca2a84da8b38a50c6822c5110a0d8e65e2567416d3a5978435bc556a185059c96d337cbabcbe9d25b5d2de604ac525f627af9fddb46cbedf76f1a9a5ca72d91b57c1543406d85800e01ed323563b511a8d8f8b4336848e92cbbe7e860afdfe9365419ff52c4cf23ea3f4cdcce684c3666c0de7e58e10672600f3f0313b5fbacd3e2c42f0fd64b531288d4d732a10e94bd3dc064a9103ecd639c69b9cee940515c246f5b51a532eab8c32a95e9db370e85ff9b9089044f732dec0458d0a9cd0680214c0cc12aa727008391a4773946f17cb16c7f9ccc4ebbe78412abc8a80345490d0bedd0f373e011bef638acedb589c76a1e24e6ed0bfad310a67427c2f9e85dadaee697cc9b4ca6d72b6f3e99360f1b3b2097a7e01b1b6291a5190b1340c3a680666924b73266792c33966833b0e3fea03306825efaac272be38d2a3b6a6c99ed1b5b2398bb403d5440b05aba03e0aebcab20f73316894072db76f35f966bda05c7e6e338d1c6ea5846209de3dea8dbedf7064314203224f0985085feba9e5e4294d9af99b7bc9c1aa014874114b4880e7b5be98daae6bc5464320be98273858cc2d6048c2f856e9d765b6b956702bc2ad256bb355752e37e9c8ac0fd159c935cfbe04eb41f85d291a191b25e9f731ec3fba3693ab68ac06228f9cf36c652513119b445933d032393f1966d702f313a0850839d0db91bd7ce3b6215f075bee588cfec075057631b12699548330c96665a888cf5ca488b6fb7fcfe2a93721066c3f3963b19d3c27ee05adcaa3c45b5287c48aaf00a180d80a8a6ac8e258b0d9bf9be95e1b54350ed99bde8e1901dddce008cf223a016137e6948b3ea1fbc94d95b221d1209438a651bfa39881c4d673a3758b95e2eae174b5a07de8cad16cc7bb7b89963bf1ea14105430f3aa728c62b31bc7f258671673c4226bf1905e8934e84628b35492f15dad0b6ec90efd1ef60d4390127bd12e81f2816f1e08e96aab29d7446c37a1dc796a75e89ef8f14f2e508c7fd8e3ba21595a90cf5dded598c79afd7e9a1eb5653cc440f4fda8e3ba013761b54436f5b6285e578fe641134f8fd700734d47bf44f4f27824464df0b2bef139b7e9acc6e2ea6f450b61114d0b041e1f14bbb7465d8b62162418ef9300f00cc4761c70a5a9e2ca717572b36f196e4b7543e287db709d50348f6dafb9b2de6cd3557d4a9b6332a86c5382509e838c0da6af2ae2d315eb0b90f6d899e2e38e973aeb0c669efdbb8516e41bf1008f74fbb165819036957efdef244d5a69a4df943807ce2928a977cae35d64563271f28d19a38e03af88195c2633ec696b0f156a7033c8369b1a36c3ff9e15099bf48c179a06aa5a86c33cdfd3bac95833b4b855dd07b015193cbb5f061451dde392455f91cfe50a47b60b057076772c3bc8b8bf69eafaf0aafa982a427d3f96ae9cdea9e8cbabc6a11675c4b450feef7f9f76f6be1c3f4f70613f69ac729f70dc1d77ff2d6e5711eadcb9f92cfff0348653082'),
	(12, '\x7801e558dd52db38147e958caf896b3b0924dc859052b634a1214cbbbbb3a311b6021a6ccb95ed52caf03ebbcfd117db4f92e5d8096d69bb6577669961c03a4747e7ffd3d19d43c39065054d43462216f29c8b9444b460ce7e5ac6f18e13d294e03764b1b3bfa271cecc527e2532925ff16cbd7a45d35471dd39a188b0df998c9d1d27a6176ad199d09446d4b9c77691244c869cc68447a0f4bcc0c38f1f803b940c674795064ee005bb5ddfef06bda537d81ff4f77b43d7f307bf29ce524a9686b784e782d4071e6a4a5e089c505b509a6fd877c1d7c22bf36a22972c2ce25b92d1db9ce42c8e95046bb1e54a45c1573ca48572134b2887694650c462fe9ec9db4af53b875119739617b0b03663b865460c731b3c41d70b3678e0b188e7a128d302814832ca2fd3dcd9fffd8f1d6755c62b1ec7094b710adc8ebf4ae93a0087d3e7e3f393a5730f19e0857192adca3462707b65d915cd4968ad4b589ed34b84ae41e469c8237d406bf1bde0e19a91a7fa1b1e2ee01268677c12d3bc2065a6d2e931218d198d0a9e3052882ab5fc1d47c8884942a3882b9f2367569cc551e500436c675157659d21c43c658a130e41161bdb6be34c52eb4856d21056762910c22a9dc6e787c7739550767d9dcbf9bb92e51d5674ae68597433849a953257bc486e9eeb2a5a3138a8b7db5a931045de5384cbefb95e8b54d00f95b23451c176f6fbeeee50b1e8627a71b68478b5dfecbd47fc1b876999d58647d7d0430511b13c943c53ceb661dc4a3f4b60a12abdb490fca2541b2a3fc270e3756b48cfd55ed0764c5f3c7794eedf981b09a37929994975935d62b54266a8e00fd03e7af0a659c9af4bd4dcd97cd63d3b7de97b072a1d346b5e28ef57fef47db5ae934ba5c997334c736ca65977430247617d40705a62f59950e7cdf878793c3b22e3c9647aba1ccf26d3f6f14637442e4763312a5656ae556cf154b96899f8254f4999f282645257e668e48e463b4ef515a8cfbdeab3692b4f57c28653f312133472015dae2371536781a1aa239cfd5ab888cab020098b383521d7ff9252aa96ff4c7f3ccba4e67ac613f49667fe1e5abdb7d783f989aef5db0c19edfc723a3dc25261be4ec68ba3a94e936a33fa81c29bedc8d6744d6a08b7848217b13ae04c009c62d679d128d8ce415cb24288e2aae37b9d379d6e6726b8841ad89ca0d3d7199d953244a76444b94b26ba6958afbd2b698a436e51eba84f1632c080ed76263aa6f154c5a13033db60d06b3cbd242b9cabfa37da9d442fd6ad5c8b765ea9a682ee5c5e52e8a7d1008daa857d33106cbacdcd8764ac20bed5342ff47760bf3ff2cc56c3c9e0a0134c460a9e6fa86457a2cce134a53e566af5aa6442a5b5979a096512c418bec9a5fbda76666db03d28c17647740efc4b627609285068ac50c89c6659e0beaa81fa03d74707fd5c46579de04877d63ac41063259a6e3b508d5a1d1ad2382c01d8c80b224b9d55a78bf9e97cb13c9ecfc627643927e357f3f3996ad442ae2bd2aa33b8df59ebd6f3dce0ebbabdfe8a6eaaaa07ff8c764a946acc8528e0da35b400873c0d448650e540cfebb9833d65d07741eb643e7f8976a852790b5c4b5c4253fee94f548042d895781859fd91ef6a78ac01f79bc035e8bb2314ec37a0abddf19f8357df73d796fc2c7c1d6ce0ebc162dc5d1c1df57e22beaa81a081d015be06ad45dbf09e1c5ffd61306c226cfbbbd911bf0f621bf2be136487fe0f806c2bbc164b0dfe6a9035c22dc182ec8104484ad199ac6bb843cbce25fdd8e9799d4cfc28c2e26ef5bf40d8216e6e1ba8d898801e04c82f5fde36843d28611b3ffb6e1fe0f2f4f0d9c4c9a13bfc97605283e1a3ef1a40a311a69ca777d6c3770da8d36fdd37fc61cfed6302f88a824f78e1408773fbfd87af1c81bfebee01d45a770e7f84961b8cd40e030bf5c5da5c00cde22310a135486d0f5b2df2c69ca51e23d45d303153f972fc964cdf4e4ece0fa7eae9c968501592510acf496a685deac1a6b544a21237163d67035b2b3e524d4093c5f4f0784926e385926b8937425eaf62718379e674fc2b99cfdaf36475370b7c054d48c6e618839b6796e1412ac280d81e6e8c8ff1285486a0dacbaa878bffbb5260605673af511cfe66ead14d8df777eb18983582c9a87e4ab23bea383578ecdb9a928943ead614522939dcdb0cc81611b149232aa3cf7009bc8fa518c58cbef5ee082f4b6a8687dfbef01657b3577e6c77e132120d57d4bc85a4e13566b7ad332dc10cc31b0aa928dbd9eb6ca942bc16a848f6a5e9ac32778b61c30fcee49c8c0f0fbb1bb23e62e8b5c74ca6b3e5627cd294a4c9f6a8795a50c985ba72bf2e3ffd75c142b06e0f03c160cfed03875b9519043d5cc69171303acd69a847a4e62b72733d2d930bfb3a7bff37529faa95'),
	(13, '\x7801c557db72db3610fd150d1ffa64d1241559973756521277144995e53669a783814948c698041910b0ad78fcefdd05084aa29c367daa673c36b08bbd1e9c055f3c9a24ac5454248ca42ce1152f0449a962ded88b82e8aa1b86dda8b70946e3e8ddb837f483b0ff8777e1255410f84d58e68d95d4ccee54f74549aa7b5e369bf75408d479f19222459b93184e67f40e37bd091534a5de2b9c2ef29cc984d38cf01424bd200ae027eca12fc9209ef4ada806ada8b4944c247bc2ab82340ea7684357aa000fde58e82c3bac21e73bfeb6f130681bb72648ca254b54b62725dd57a462598676b734abb00cb523220ac5b73ca10a0bca72ca2161eb3b65197f64725f27f4e2312a33ce2a755cf2e12668259741118e74a26e10b574a08e29af92420b05cdc94bca77a2f2c67ffe75e16d75b6e5599633015ea019f017836eda329dbd8f6fe71bef156c802e2427d9568b944133eaccee69459aec72565574070d3d127291f0d43838d97c2c787250e4c2aca1ee0a4a02d1d99a64b452449708bcb71addee45c668aa78ce882a6abc85175e215326094d538e3507246d39cbd2ba0056788aad2e62d10a322e186a424100d936f706c406e7a691b531e82adb15d0c11a63f3f876315d7f419c398983f8efb4ba67b2eafcd499ca3dfc833a80755e998bb6655099e86ae08f4eb62558218f145a15f6fce044a4e8731d28cdb1d1deb8f7ce1ff650c7dcaf8f371b708106ece15768fe914363d49df8e17bf5e3972465552279890d70ad3d83a413b0042fa95092df693c5017176a623be1128c02ffaac96ff6f1bd8739fd47c0e48c565a328b7f0bb962bb05b82022fa4110851140c1ec540f1a2ee23cfead3b5dcf86c107c48815286c4b5de730c47d8338c4ce3fc3ce68b4b1d76d59e070db9ea16927662bf409e1dc7cbc5eadae17269883532305b4d20a38c60656e7f61d9d1a954e89efb8205a70454a692e69188ddef9230063bd8efac3913f1ad6ebe324b9d816ae914699d876913b08e7212d9e9afe5b297a81e40ef68b54278ae42ce5d4b6dbfc4bb4c4c170691697a5345a973c07aeb90c074130180603287c6eeefebec4d2fcb29a6159945dcde3f5879941487d18f80187d279531bb9111d197702c555860ee6f4918ab4e8cc32a07da893bdc91d98859d44fb9dadf23bddce0dd273e783647b88052ce440ff0da44b2d13a04f46b06a323754e28af75553019ef6c003706f59c26036380ab47db26c54df0e9cae654bc1ec71b1235bf08ba40e1c2881a00dbf1bd3de27241ca06cbda3109f1911405f276372010207b7a55d48c614095da49532ebc8adbff1d2dd8679ffe74e3419e1247fa292dd17ba82ca61f8b0d38457836a08f83add3b0696058acdbcad6518ef1c612db5372d9cf36618fafdc185f73dd89ef069d34030e3d23f702c808f3ec3c4cd120d2880b613a90d7256ebe56ab9de5c2f17f19c6c9624feb4bc5dc09005fec21319dbc194c287020e489bf2799cbddec8efc115fc1f02452a3a7084e3e3f06ae8f7fa268942410287f102c32888fc014c2365248e45ae4623bf3fc41396311b44db9ceda6c3de19d5fd0bcb9d885b04870f02ac746e87e326fe4c669f27f3dbe90c1f85d66f5d711b0a3ce970466c0c999c6c915443c7cd5c83895ceb919a7526ebd9f47a4326f11aed3ae153211fb659f1041cb28abf90e582c493c96cb589179319aa59ce3de2d8036bc01d2e4b7814a6c0cc875d7cc9d9cac2c34c2720753d09e09e7dd505cc271c333670a832c3e7308ed39743e5ed1e01226a9e73ee44d39d231df7be459be0a4b96b09959243798fc7ce99107a23522ad3ef6815f04615c07c36dee6740aaf3b1c9950b7e613e4fc3ddca8bf492b3a2d8e4ad1e82a499307a0ca339f4e6007502b20ecb2a3ba9b0db6f8601045eeb17753a77ba6d0aa8337b925f174da6dd9fa56c043a2e69dc96cb159c7f3634b46ec5c2d85a292171da86fe757cdee5802aa161b3f7a1f415f5251d1c450d6f9375ffbd17dac2d747e871f10dee6f0a5f6fa3713a8cfcc'),
	(15, '\x7801b5575b53db3814fe2b193fec5362e2904092376f925276d28486b0b4bbb3a311b61234f856d986a60cff7dbf2359ce8d96f6a1cc30209da3a373f9ce77e467870781c80a9e0482852290b94c1316f24238c3a48ca2a613f084e1371091335cf12817662bbf4f3396dfcb6cbb7bcf9384b49e9d200d71de19f94ed389f81d6d3a239ef0903b2f389ec6b15081e411932124a7ed4e1b3f5e0fda8112b83bac3c703aedce59cbf35a9dd3a5d71e76bac3d3be0bc57f48b3544a24c186c93c65f585632dc98b1437d41194668df8eee4d678155e2d944a0445b46119dfe42c175144166cc4562b490bb992012f284d22e612a11943a188e4a3509bcaf56747701549911788b00ea37f1446847077743aad76e74007190b651ea46552a01071c6e53ac99de1bfff359d5519ad6414c522c12d483bfe92d37501c69377fecd74e9bcc00674119c12ab320905d25e4576cf7316d8e86291e77c8dd2ed086512c8505fb0b7f998ca60ab2813bd46860ba404de999c443c2f5899119c7ea6a491e0612163c18ab48296d77452150ac578184aca3930b392220aab0418e13e8a5a843a23886422481309018a4dec757006d4ba9295359455ac5394b082d3d4bf998d179f09525662d17ccbf37ba1f2c61f8db1dae01fd201ac65aefb6725901aefbcef0ef6b615acb0478e5a79a76e7b4f54f0af95a73ca64a3bc3cea9db39231ddd4aefaf97b8820c98c32fa8fece85daa83df1d32df45a3f84220f94cc28d7b68a47e8b3021150e725859277251da8d288e84dd2eb50daee3692c9fb770e79ff8bd88805cf4b250cd40dbad2d50ac8a0e2f7401ffd3eaaae77f287123d37f5ff6edd2ea7ddee05c1c1080a2a409551cfa37d0d2e82c98f11a6350e61d63ab020d1585f519e3db339dd09776efdcbe5e5ec82f9a3d1e46ae9cf4693fdebb51e20ca73108b71b18a72ebe29e4e8544ab24d7326165220b9629dd99fdeec01d007fd5d23b1b608d1ce9f56eb43259a5b6a295504390ddc19b87307daa8160a4748933dc9a4fc33228582c42c94dd9f5bfac54c4fa277a719229ad752263d0cb8977de6e9f76bc013210eb76df6494a2bfae2654abc2aca6fee262a291521d0625d0c8392e6e2dd7a21de35650c822a20ba6fc912761da58a659639af2b061bab8d175bb8da0741babc26db41ad744c98d0b253670062662507e8dedac5401285330ca9a8a357bd8e47d297982ab36e85db4aa0804e681a53d5326c340559bd0f0cc0e14f49e4cd66c857b89c8c17b0aa4ac395d9b763e10c780a6cb35877f7a2c80b1f686e00c028bbbb95928210ae6594ff342af3b76fd4d66b62da6bd3f1b9dd180e6f41357e23e2d73a48edcc74eed5e05aa3ef0b5bfb70b2c031413f9a1d6771076a0f6aa8563aa44fd7a4dc7b0cd316aab7ebfd00c5ad70f566cf486557bc4c8d8c58c8d82121840d1992a3570ae16f3abf96279399ff953b69c33ffc3fc6686b1da44812abaeebb44406ff8f0f10d1fd0a1e788e417bd0099d28948ac311de9814283d9a41dfb075cdc3f73dba76f3afa1b9245acb825299bb66ec7ededa6d13bf7dcb3b7fdfb2d897cddc37ed73d1fd0c02ad202f9dd0e5db479bbe37a986c4652f584d76f0fdc5e9f4e98e95237bd2989d9b4edf983b1b0c7f6c713614f7c300ce8c5449088cde361e97f62934fa3e9cd7842ef63e341050de314debc3459979a7af7b65858a23ff46b00fd51e9b18aa3478bc9f872c946fe82ec5ae153aa1e5651fa04c6bdf23fb3f96c7fe8d93c6d07d29662d14f598657738829b6dda5a7aec9315eae6500a9854ffba5e97c29534c751acec671e45bd0970101ff795b03b3c7c0daf57bd79ea8ebb4a3633f00c8262ea98929e04a49a477b7204742d42609b90abfa395e2119f604c187febd3219ebff4d040de7ef0c150abbfcac16598eea4a2d62d140f1e30578eeeb40233ae0f1ca22adbb970bda4126f0d92c83e86afab708f140ef2e08c6e983f1eb70e6c7d4bf1fcaa587a34992d17fe74d79216dbabe649c1954c1bc86fe36329ee4400d55feb4ce82b9ee43cd00cbffba9bbbb9f94f19dfd847cf91f88ea28de'),
	(16, '\x7801c557db6edb3810fd15430ffb143b921ce7e237d576da2cd2d87514a07b03c14894434422558a6a9a06f9f79d21455992d3ddeed316285a7186733d73867ef16892b05253913092b284575c0a9252cdbcb917fae1e93808c6e1340ea6f3f0643e3d9ff8c1ec77efc84ba820f03761b937d7aa66f6a47a9025a91e78d91e3e502150e7c54b648a361711dccee93d1e7a0b2a684abd57b82d8b82a984d39cf01424533ff4e14f708abe148378d2b7a20ae6b35e54b5524c24cf845792b40e9768a3aeb4040fde5cd479beff869ceff90f8c0f536e4c90942b96e8fc9994f4b92215cb73b49bd1bcc232382d2135cf7842351694159443c2d677ca72fe95a9e726a1178f51957356e96ec9cfe360905c0e45e8e884633f1ce8401d535e25b2161a9a539494ef44e5cdfff8ebc8cbea3ce3795e30015ea019f02f06ddb665b9ba8ceeae63ef156c802e24a758568b9441339acc1e6845daec0a565574070ded08b948786a1cf40ebf4a9eec15b930df50770d2581e86c4d725a69529708bc371b3de845ce68aa79c188960dde82234faa942942d39463cd0149196779da14c00afbd81a2316ad20e782a1261404906d736f416c706e1ad91883aeb29d840e3618dbae2eb757ef57db28be5adf20da9cdc017dcb32c5774c512d5535fa6574a918fbce5485ba807c5e99b1cb18d4299c8593f3de31dc62e42b85c605d389df1369faad099b16d8766f3e85dba7a863a6edc36d0c2ed080bdfc0a50e8383446dd8d9f9eb29f1f99945589e225b6c335fa00a04ec0121c59a115bfaff142536aa889ed8b4b30389b84b336c1d5874b0f93fa8ff82918ad6ac5ec385804ca2c03f4204066be1f9e9f0032cc49f558c35cbe5b6fc797dbe5d4bf45c85881c6be34850e023c37004428fd330a8dc6108ae381050ec3f70dbad6335ba14f08e7f6c3d5667375f3beefd44801bcb402cab18135b9ed03ebe934f0744a7cc705a905d7a4546666c31360fc8b8b23efcdef6e925c64d275d22813db2f720fe13ca6f2a9058095a217c0fadebe4ceb449382a59cda7e9bff925ae19e38361fc7a5325ac7bc00ea390ecefcc03f39c3b215860a9e4b2ccdaf9b159645dbafeb68fb7e6510d25c06bac01d75d8d4566e441de34ea0b9ced1c13b0929e538c22279182da554a3ee788fa6fe9fde683cba057e1339d024fc8fc1b6c322ca0296420bedb25609902a23583c5518827135fc5253010e9f0d0060dd30d8188e186dbb2c473553823bb71c2898332e762403bf48f5c08c0ae231ac6f4c7b1f917880c8eb1d85f8cce20052eb2d4fa433873ac36d9506eed224709136dfa1fbfece4b3714d7b377a3707181fbfd892af620eb0a0a88e1c3491b5e83ad738059ffac8b2f8b179bf950cb30df21d0066a6f5a38e4cf2098ccce8ebc1fa1b7c7ab6d03c18c4b7fcfb58041fa0df6709ed4b0baa1ed44d506409bed7ab3dee2aa88ae49bc26d1c7f5dd0dac5ea031bc91b31dec2e7c3ee0dab4291fc6390d2e26532087ff215064a43d55385e9e0231fb672609a92181fd9a81393f9f4d4e612b69237164323b994dc213bc6189b345b4cdd91e3aec1d305e8fc80ec9ae271ef01c3e13b0d2855d9271f499ac3e2faeef962b7c2a5abf4dc56d28f0d0c355111b4ee91d91b4868e9bfd069bb9d1230df92cb6abe5554c16d116ed3ae193548f592e9f804a36d16f647d43a2c562b589a39bc50ad50ea877cf1a30c365094fc514087a7f8aef3b5b5978aed509485d4f7c98b32fb5843585dbc6060e5566485db8565ff695b7670488a87de4b91b6d773a3aeed58b36c1493b6b09558a4379bb0d3910426f444a55fa032d092f5701cc67e36d6fa7f0e6c3cd09756b7f981cbe925bf53769a54e65a714adae56347904aa3cf0e904760f0d02c22e3baabb8db1c57b8328728fbfdb26dd0385411dbcc51d8996cbf1c0d67709ef89867716ab9b781b5d772d19b173b5169a2a2e4750dfd1a79addb304542d367e761e415f5151d1c450d6bfff12ec6a8bbab8c79f155ebcfffdf6fa37b8dfd864');


INSERT INTO comptoir.marketplace_sync_log VALUES
	(1, 'order_sync', 'INBOUND', 'order', 'SUCCESS', 16, 16, 0, '', '{}', '2026-11-23 13:24:41.02886+00', '2026-11-23 13:24:41.062805+00', 34, 1);


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


