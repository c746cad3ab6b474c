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
	(1, 'accounts', '0001_initial', '2026-11-23 13:00:01.420343+00'),
	(2, 'orders', '0001_initial', '2026-11-23 13:00:01.620139+00'),
	(3, 'actions', '0001_initial', '2026-11-23 13:00:01.714742+00'),
	(4, 'activity', '0001_initial', '2026-11-23 13:00:01.78241+00'),
	(5, 'contenttypes', '0001_initial', '2026-11-23 13:00:01.794048+00'),
	(6, 'auth', '0001_initial', '2026-11-23 13:00:01.862425+00'),
	(7, 'admin', '0001_initial', '2026-11-23 13:00:01.878064+00'),
	(8, 'admin', '0002_logentry_remove_auto_add', '2026-11-23 13:00:01.882992+00'),
	(9, 'admin', '0003_logentry_add_action_flag_choices', '2026-11-23 13:00:01.886915+00'),
	(10, 'contenttypes', '0002_remove_content_type_name', '2026-11-23 13:00:01.91038+00'),
	(11, 'auth', '0002_alter_permission_name_max_length', '2026-11-23 13:00:01.914761+00'),
	(12, 'auth', '0003_alter_user_email_max_length', '2026-11-23 13:00:01.919207+00'),
	(13, 'auth', '0004_alter_user_username_opts', '2026-11-23 13:00:01.922822+00'),
	(14, 'auth', '0005_alter_user_last_login_null', '2026-11-23 13:00:01.926993+00'),
	(15, 'auth', '0006_require_contenttypes_0002', '2026-11-23 13:00:01.927437+00'),
	(16, 'auth', '0007_alter_validators_add_error_messages', '2026-11-23 13:00:01.931011+00'),
	(17, 'auth', '0008_alter_user_username_max_length', '2026-11-23 13:00:01.938558+00'),
	(18, 'auth', '0009_alter_user_last_name_max_length', '2026-11-23 13:00:01.943686+00'),
	(19, 'auth', '0010_alter_group_name_max_length', '2026-11-23 13:00:01.951241+00'),
	(20, 'auth', '0011_update_proxy_permissions', '2026-11-23 13:00:02.04297+00'),
	(21, 'auth', '0012_alter_user_first_name_max_length', '2026-11-23 13:00:02.047305+00'),
	(22, 'inbound', '0001_initial', '2026-11-23 13:00:02.08794+00'),
	(23, 'procrastinate', '0001_initial', '2026-11-23 13:00:02.110968+00'),
	(24, 'procrastinate', '0002_drop_started_at_column', '2026-11-23 13:00:02.112308+00'),
	(25, 'procrastinate', '0003_drop_started_at_column', '2026-11-23 13:00:02.113419+00'),
	(26, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-23 13:00:02.114522+00'),
	(27, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-23 13:00:02.11584+00'),
	(28, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-23 13:00:02.116619+00'),
	(29, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-23 13:00:02.118815+00'),
	(30, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-23 13:00:02.121509+00'),
	(31, 'procrastinate', '0009_add_defer_job_function', '2026-11-23 13:00:02.122589+00'),
	(32, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-23 13:00:02.128264+00'),
	(33, 'procrastinate', '0011_add_foreign_key_index', '2026-11-23 13:00:02.130262+00'),
	(34, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-23 13:00:02.132567+00'),
	(35, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-23 13:00:02.133648+00'),
	(36, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-23 13:00:02.134383+00'),
	(37, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-23 13:00:02.135029+00'),
	(38, 'procrastinate', '0016_delete_finished_jobs', '2026-11-23 13:00:02.13563+00'),
	(39, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-23 13:00:02.136212+00'),
	(40, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-23 13:00:02.136732+00'),
	(41, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-23 13:00:02.137433+00'),
	(42, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-23 13:00:02.13944+00'),
	(43, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-23 13:00:02.141848+00'),
	(44, 'procrastinate', '0022_null_locks_excluded', '2026-11-23 13:00:02.14285+00'),
	(45, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-23 13:00:02.143642+00'),
	(46, 'procrastinate', '0024_job_id_bigint', '2026-11-23 13:00:02.149972+00'),
	(47, 'procrastinate', '0025_add_models', '2026-11-23 13:00:02.153273+00'),
	(48, 'procrastinate', '0026_add_job_priority', '2026-11-23 13:00:02.155956+00'),
	(49, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-23 13:00:02.156825+00'),
	(50, 'procrastinate', '0028_add_cancel_states', '2026-11-23 13:00:02.160264+00'),
	(51, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-23 13:00:02.161134+00'),
	(52, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-23 13:00:02.162112+00'),
	(53, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-23 13:00:02.165634+00'),
	(54, 'procrastinate', '0032_pre_cancel_notification', '2026-11-23 13:00:02.169544+00'),
	(55, 'procrastinate', '0033_post_cancel_notification', '2026-11-23 13:00:02.18544+00'),
	(56, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-23 13:00:02.195281+00'),
	(57, 'procrastinate', '0035_post_add_heartbeat', '2026-11-23 13:00:02.196408+00'),
	(58, 'procrastinate', '0036_add_worker_model', '2026-11-23 13:00:02.198842+00'),
	(59, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-23 13:00:02.200002+00'),
	(60, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-23 13:00:02.200684+00'),
	(61, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-23 13:00:02.201563+00'),
	(62, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-23 13:00:02.202317+00'),
	(63, 'procrastinate', '0041_post_retry_failed_job', '2026-11-23 13:00:02.203129+00'),
	(64, 'project', '0001_clock', '2026-11-23 13:00:02.206472+00'),
	(65, 'sessions', '0001_initial', '2026-11-23 13:00:02.215237+00'),
	(66, 'shipments', '0001_initial', '2026-11-23 13:00:02.237335+00'),
	(67, 'web', '0001_initial', '2026-11-23 13:00:02.24483+00');


INSERT INTO comptoir.marketplace_accounts VALUES
	(1, 'mirakl', 'practice', 'http://127.0.0.1:39921', '', 'CAD', 'America/Toronto', 'read', 'read', 'read', 'read', false, false, 15, 60, 30, 60, 'off', 24, 'ON', '15:00:00', 2, 0, NULL, '2026-11-23 13:00:05.606757+00', '', 'Appliances', 'OPEN', '{"shop": {"at": "2026-11-23T13:00:04.456187+00:00", "value": {"health": "OPEN", "shop_id": "2001", "currency": "CAD", "shop_name": "Appliances", "allowances": [{"code": "channels", "label": "Sales channels", "value": "CA"}, {"code": "free_shipping", "label": "Ships for free", "value": "no"}, {"code": "lead_time_to_ship", "label": "Lead time of the shop in days", "value": "1"}, {"code": "kyc", "label": "The operator''s check of the seller", "value": "APPROVED"}]}}, "reasons": {"at": "2026-11-23T13:00:04.466575+00:00", "value": [{"code": "1", "label": "Item not received", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "2", "label": "Item damaged", "details": {"type": "INCIDENT_OPEN", "is_shop_right": false}}, {"code": "10", "label": "Replacement item received", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": false}}, {"code": "11", "label": "Solved with the customer", "details": {"type": "INCIDENT_CLOSE", "is_shop_right": true}}, {"code": "14", "label": "No response from the seller", "details": {"type": "REFUND", "is_shop_right": false}}, {"code": "15", "label": "Out of stock", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "16", "label": "Cancelled by the customer before shipping", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "17", "label": "Item returned", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "18", "label": "Item not received", "details": {"type": "REFUND", "is_shop_right": true}}, {"code": "33", "label": "Out of stock", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "34", "label": "Cancelled by the customer before shipping", "details": {"type": "CANCELATION", "is_shop_right": true}}, {"code": "35", "label": "Cancelled by the marketplace", "details": {"type": "CANCELATION", "is_shop_right": false}}, {"code": "41", "label": "Where is my order", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "42", "label": "Other question", "details": {"type": "ORDER_MESSAGING", "is_shop_right": true}}, {"code": "51", "label": "No longer wanted", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "52", "label": "Defective", "details": {"type": "RETURN", "is_shop_right": true}}, {"code": "61", "label": "Too late to return", "details": {"type": "RETURN_REJECTION", "is_shop_right": true}}, {"code": "71", "label": "Parts are missing", "details": {"type": "RETURN_NON_COMPLIANT", "is_shop_right": true}}]}, "carriers": {"at": "2026-11-23T13:00:04.461175+00:00", "value": [{"code": "CPCL", "label": "Canada Post", "details": {"tracking_url": "https://track.example.com/cpcl/{trackingId}", "standard_code": "CANADA_POST"}}, {"code": "PRLA", "label": "Purolator", "details": {"tracking_url": "https://track.example.com/prla/{trackingId}", "standard_code": "PUROLATOR"}}, {"code": "UPSN", "label": "UPS", "details": {"tracking_url": "https://track.example.com/upsn/{trackingId}", "standard_code": "UPS"}}, {"code": "FDXC", "label": "FedEx", "details": {"tracking_url": "https://track.example.com/fdxc/{trackingId}", "standard_code": "FEDEX"}}, {"code": "CNPR", "label": "Canpar", "details": {"tracking_url": "https://track.example.com/cnpr/{trackingId}", "standard_code": null}}, {"code": "FRGT", "label": "Freight partner", "details": {"tracking_url": null, "standard_code": null}}]}, "allowances": {"at": "2026-11-23T13:00:04.450478+00:00", "value": [{"code": "order_acceptance", "label": "How orders are accepted", "value": "by the shop, order by order"}, {"code": "pay_on_due_date", "label": "Buyers may pay at a later date", "value": "no"}, {"code": "pay_on_shipment", "label": "Buyers are charged at shipment", "value": "no"}, {"code": "pause_debit_workflow", "label": "The operator may pause the charging of buyers", "value": "no"}, {"code": "no_customer_payment_confirmation", "label": "Orders go on without a confirmed payment", "value": "no"}, {"code": "addresses_before_acceptance", "label": "Addresses are shown before acceptance", "value": "no"}, {"code": "multi_shipment", "label": "An order may be shipped in several parcels", "value": "no"}, {"code": "multi_part_item_shipment", "label": "One item may be shipped in several parcels", "value": "no"}, {"code": "unlisted_carriers", "label": "Carriers that are not on the operator''s list are allowed", "value": "yes"}, {"code": "order_tax_mode", "label": "Tax in prices", "value": "prices exclude tax"}, {"code": "offer_prices_decimals", "label": "Decimals in prices", "value": "2"}, {"code": "multi_currency", "label": "Several currencies", "value": "no"}, {"code": "channel_pricing", "label": "Prices by sales channel", "value": "one price for all sales channels"}, {"code": "discount_period_required", "label": "A discount needs a start and an end", "value": "no"}, {"code": "discount_in_the_past_blocked", "label": "A discount may not begin in the past", "value": "no"}, {"code": "scheduled_pricing", "label": "Prices may be scheduled", "value": "no"}, {"code": "volume_pricing", "label": "Prices may depend on the quantity", "value": "no"}, {"code": "volume_discount", "label": "Discounts may depend on the quantity", "value": "no"}, {"code": "lead_time_by_seller", "label": "The shop sets its own lead time", "value": "yes"}, {"code": "timezone", "label": "Time zone of the platform", "value": "America/Toronto"}, {"code": "seller_cancelation", "label": "The shop may cancel accepted orders", "value": "unknown"}, {"code": "partial_acceptance", "label": "The shop may accept some lines and refuse others", "value": "unknown"}]}, "conditions": {"at": "2026-11-23T13:00:04.483661+00:00", "value": [{"code": "11", "label": "New", "details": {}}, {"code": "10", "label": "Open Box", "details": {}}, {"code": "12", "label": "Refurbished", "details": {}}]}, "shipping_types": {"at": "2026-11-23T13:00:04.471387+00:00", "value": [{"code": "STD", "label": "Standard", "details": {"description": "Standard", "standard_code": "CU_ADD-STD", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "EXP", "label": "Express", "details": {"description": "Express", "standard_code": "CU_ADD-EXP", "click_and_collect": false, "mandatory_tracking": true, "delivery_by_operator": false}}, {"code": "CLC", "label": "Click & collect", "details": {"description": "Click & collect", "standard_code": "CLC_OPERATOR-STD", "click_and_collect": true, "mandatory_tracking": false, "delivery_by_operator": false}}]}, "shipping_zones": {"at": "2026-11-23T13:00:04.476342+00:00", "value": [{"code": "CENTRAL", "label": "Ontario and Quebec", "details": {"description": "Ontario and Quebec"}}, {"code": "WEST", "label": "Western Canada", "details": {"description": "Western Canada"}}, {"code": "ATLANTIC", "label": "Atlantic Canada", "details": {"description": "Atlantic Canada"}}, {"code": "NORTH", "label": "Northern Canada", "details": {"description": "Northern Canada"}}]}}', '2026-11-23 13:00:03.390944+00');


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
	(1, 'api_key', '\xcf94068e67618dca8ac38275f8a28d210d0d7e3e48e1a3ff7a6e36a59316b45c9278f22f012b121d7ec93a2119ddf4d2d2731de5cf7c03f22f09102d996b4c02', '453067b563641c80', '2026-11-23 13:00:03.392288+00', '2026-11-23 13:00:04.486396+00', '2027-02-21 13:00:03.392288+00', 1);


INSERT INTO comptoir.marketplace_cursors VALUES
	(1, 'orders', '2026-11-23 12:45:05+00', NULL, '2026-11-23 13:00:05.598345+00', NULL, '', 1);


INSERT INTO comptoir.marketplace_heartbeats VALUES
	(1, 'orders', '2026-11-23 13:00:05.648684+00', '2026-11-23 13:00:05.648689+00', 0, '', '', 1);


INSERT INTO comptoir.marketplace_journal VALUES
	(1, '2026-11-23 13:00:03.395051+00', 'account.added', NULL, '{"name": "practice", "address": "http://127.0.0.1:39921"}', '', false, NULL, '2026-11-23 13:00:03.395058+00', 1, NULL, 1),
	(2, '2026-11-23 13:00:05.642514+00', 'order.created', 1, '{"lines": 1, "order": "302000001-A", "state": "SHIPPED", "before": null, "currency": "CAD", "total_cents": 24329}', '', false, NULL, '2026-11-23 13:00:05.642549+00', 1, NULL, 1),
	(3, '2026-11-23 13:00:05.642727+00', 'order.created', 3, '{"lines": 2, "order": "302000003-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 269278}', '', false, NULL, '2026-11-23 13:00:05.642738+00', 1, NULL, 1),
	(4, '2026-11-23 13:00:05.642746+00', 'order.created', 10, '{"lines": 3, "order": "302000010-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 879140}', '', false, NULL, '2026-11-23 13:00:05.642752+00', 1, NULL, 1),
	(5, '2026-11-23 13:00:05.642758+00', 'order.created', 2, '{"lines": 1, "order": "302000002-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 71624}', '', false, NULL, '2026-11-23 13:00:05.642764+00', 1, NULL, 1),
	(6, '2026-11-23 13:00:05.642769+00', 'order.created', 4, '{"lines": 1, "order": "302000004-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 6520}', '', false, NULL, '2026-11-23 13:00:05.642774+00', 1, NULL, 1),
	(7, '2026-11-23 13:00:05.642779+00', 'order.created', 5, '{"lines": 1, "order": "302000005-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 5498}', '', false, NULL, '2026-11-23 13:00:05.642784+00', 1, NULL, 1),
	(8, '2026-11-23 13:00:05.642789+00', 'order.created', 6, '{"lines": 2, "order": "302000006-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 57449}', '', false, NULL, '2026-11-23 13:00:05.642794+00', 1, NULL, 1),
	(9, '2026-11-23 13:00:05.642799+00', 'order.created', 7, '{"lines": 4, "order": "302000007-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 71360}', '', false, NULL, '2026-11-23 13:00:05.642804+00', 1, NULL, 1),
	(10, '2026-11-23 13:00:05.642809+00', 'order.created', 8, '{"lines": 2, "order": "302000008-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 27616}', '', false, NULL, '2026-11-23 13:00:05.642814+00', 1, NULL, 1),
	(11, '2026-11-23 13:00:05.642821+00', 'order.created', 9, '{"lines": 3, "order": "302000009-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 281747}', '', false, NULL, '2026-11-23 13:00:05.642826+00', 1, NULL, 1),
	(12, '2026-11-23 13:00:05.642831+00', 'order.created', 11, '{"lines": 1, "order": "302000011-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 100124}', '', false, NULL, '2026-11-23 13:00:05.642836+00', 1, NULL, 1),
	(13, '2026-11-23 13:00:05.64284+00', 'order.created', 12, '{"lines": 2, "order": "302000012-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 223186}', '', false, NULL, '2026-11-23 13:00:05.642845+00', 1, NULL, 1),
	(14, '2026-11-23 13:00:05.64285+00', 'order.created', 13, '{"lines": 1, "order": "302000013-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 269958}', '', false, NULL, '2026-11-23 13:00:05.642855+00', 1, NULL, 1),
	(15, '2026-11-23 13:00:05.64286+00', 'order.created', 14, '{"lines": 1, "order": "302000014-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 105624}', '', false, NULL, '2026-11-23 13:00:05.642865+00', 1, NULL, 1),
	(16, '2026-11-23 13:00:05.642871+00', 'order.created', 15, '{"lines": 1, "order": "302000015-A", "state": "WAITING_ACCEPTANCE", "before": null, "currency": "CAD", "total_cents": 180958}', '', false, NULL, '2026-11-23 13:00:05.642876+00', 1, NULL, 1),
	(17, '2026-11-23 13:00:05.64288+00', 'order.created', 16, '{"lines": 1, "order": "302000016-A", "state": "SHIPPING", "before": null, "currency": "CAD", "total_cents": 254524}', '', false, NULL, '2026-11-23 13:00:05.642886+00', 1, NULL, 1);


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
	(1, '302000001-A-1', 1, 'SHIPPED', 'SHIPPED', NULL, NULL, 'SON-HPN60N', '500308', '17011359', 'Sonelle Wireless Headphones 60 h - Navy Blue', 'AUDIO', 'Headphones & Speakers', '11', 1, 1, 0, 1, 0, 0, NULL, 24299, 24329, NULL, true, '2026-11-22 13:00:02.642+00', '2026-11-23 13:00:02.642+00', '2026-11-23 13:00:02.642+00', NULL, '2026-11-22 16:00:02.642+00', NULL, 1),
	(2, '302000002-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'BOR-WCL24S', '500127', '17004662', 'Boreal Wine Cellar 24 Bottles - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 64999, 71624, NULL, true, '2026-11-22 14:30:02.642+00', '2026-11-22 17:30:02.642+00', NULL, NULL, '2026-11-22 17:30:02.642+00', NULL, 2),
	(3, '302000003-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BRA-RGG36S', '500214', '17007881', 'Brasero Gas Range 36" - Stainless Steel', 'COOKING', 'Ranges & Ovens', '11', 1, 0, 0, 0, 0, 0, NULL, 215899, 225829, NULL, false, '2026-11-22 16:00:02.642+00', '2026-11-22 16:00:02.642+00', NULL, NULL, NULL, NULL, 3),
	(4, '302000003-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'SON-SBR51R', '500343', '17012654', 'Sonelle Sound Bar 5.1 - Red', 'AUDIO', 'Headphones & Speakers', '11', 1, 0, 0, 0, 0, 0, NULL, 43099, 43449, NULL, false, '2026-11-22 16:00:02.642+00', '2026-11-22 16:00:02.642+00', NULL, NULL, NULL, NULL, 3),
	(5, '302000004-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'DOM-LGT2G', '500320', '17011803', 'Domotis Smart Bulb Pack of 2 - Slate Grey', 'SMART_HOME', 'Smart Home', '11', 2, 0, 0, 0, 0, 0, NULL, 3240, 6520, NULL, false, '2026-11-22 17:30:02.642+00', '2026-11-22 17:30:02.642+00', NULL, NULL, NULL, NULL, 4),
	(6, '302000005-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CAL-CHG30B-OB', '520006', '17005846', 'Calcula USB-C Charger 30 W - Black (Open Box)', 'ACCESSORIES', 'Accessories', '10', 1, 1, 0, 0, 0, 0, NULL, 3199, 5498, NULL, true, '2026-11-22 19:00:02.642+00', '2026-11-22 22:00:02.642+00', NULL, NULL, '2026-11-22 22:00:02.642+00', NULL, 5),
	(7, '302000006-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'VID-MON24G', '500277', '17010212', 'Vidara Moniteur 24 po - Gris ardoise', 'COMPUTING', 'Ordinateurs et tablettes', '11', 1, 0, 0, 0, 0, 0, NULL, 27999, 28949, NULL, false, '2026-11-22 20:30:02.642+00', '2026-11-22 20:30:02.642+00', NULL, NULL, NULL, NULL, 6),
	(8, '302000006-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'SON-EAR3W', '500070', '17002553', 'Sonelle Écouteurs sans fil gén. 3 - Blanc', 'AUDIO', 'Casques et haut-parleurs', '11', 2, 0, 0, 0, 0, 0, NULL, 14220, 28500, NULL, false, '2026-11-22 20:30:02.642+00', '2026-11-22 20:30:02.642+00', NULL, NULL, NULL, NULL, 6),
	(9, '302000007-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CAF-ESP9B', '500017', '17000592', 'Caffino Espresso Machine 9 bar - Black', 'SMALL_KITCHEN', 'Small Kitchen Appliances', '11', 1, 1, 0, 0, 0, 0, NULL, 42999, 43149, NULL, true, '2026-11-22 22:00:02.642+00', '2026-11-23 01:00:02.642+00', NULL, NULL, '2026-11-23 01:00:02.642+00', NULL, 7),
	(10, '302000007-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'LAV-STK27W', '500078', '17002849', 'Lavando Laundry Stacking Kit 27" - White', 'ACCESSORIES', 'Accessories', '11', 1, 1, 0, 0, 0, 0, NULL, 9699, 9699, NULL, true, '2026-11-22 22:00:02.642+00', '2026-11-23 01:00:02.642+00', NULL, NULL, '2026-11-23 01:00:02.642+00', NULL, 7),
	(11, '302000007-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'DOM-LGT1G', '500283', '17010434', 'Domotis Smart Bulb Pack of 1 - Slate Grey', 'SMART_HOME', 'Smart Home', '11', 1, 1, 0, 0, 0, 0, NULL, 2999, 3818, NULL, true, '2026-11-22 22:00:02.642+00', '2026-11-23 01:00:02.642+00', NULL, NULL, '2026-11-23 01:00:02.642+00', NULL, 7),
	(12, '302000007-A-4', 4, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'FRI-HTR1500G', '500229', '17008436', 'Frimas Oil Radiator 1500 W - Slate Grey', 'CLIMATE', 'Heating & Cooling', '11', 1, 1, 0, 0, 0, 0, NULL, 14599, 14694, NULL, true, '2026-11-22 22:00:02.642+00', '2026-11-23 01:00:02.642+00', NULL, NULL, '2026-11-23 01:00:02.642+00', NULL, 7),
	(13, '302000008-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'LAV-STK24W', '500037', '17001332', 'Lavando Laundry Stacking Kit 24" - White', 'ACCESSORIES', 'Accessories', '11', 3, 0, 0, 0, 0, 0, NULL, 7999, 23997, NULL, false, '2026-11-22 23:30:02.642+00', '2026-11-22 23:30:02.642+00', NULL, NULL, NULL, NULL, 8),
	(14, '302000008-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'DOM-LGT2W', '500082', '17002997', 'Domotis Smart Bulb Pack of 2 - White', 'SMART_HOME', 'Smart Home', '11', 1, 0, 0, 0, 0, 0, NULL, 3599, 3619, NULL, false, '2026-11-22 23:30:02.642+00', '2026-11-22 23:30:02.642+00', NULL, NULL, NULL, NULL, 8),
	(15, '302000009-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'NOR-FRT36B', '500207', '17007622', 'Nordavik Top Freezer Refrigerator 36" - Black', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 136699, 147324, NULL, true, '2026-11-23 01:00:02.642+00', '2026-11-23 04:00:02.642+00', NULL, NULL, '2026-11-23 04:00:02.642+00', NULL, 9),
	(16, '302000009-A-2', 2, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'FRI-ACW8000B', '500305', '17011248', 'Frimas Window Air Conditioner 8000 BTU - Black', 'CLIMATE', 'Heating & Cooling', '11', 1, 1, 0, 0, 0, 0, NULL, 42599, 48599, NULL, true, '2026-11-23 01:00:02.642+00', '2026-11-23 04:00:02.642+00', NULL, NULL, '2026-11-23 04:00:02.642+00', NULL, 9),
	(17, '302000009-A-3', 3, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'BOR-WCL46B', '500045', '17001628', 'Boreal Wine Cellar 46 Bottles - Black', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 79199, 85824, NULL, true, '2026-11-23 01:00:02.642+00', '2026-11-23 04:00:02.642+00', NULL, NULL, '2026-11-23 04:00:02.642+00', NULL, 9),
	(18, '302000010-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BOR-WCL24S', '500127', '17004662', 'Boreal Wine Cellar 24 Bottles - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 0, 0, 0, 0, 0, NULL, 64999, 71624, NULL, false, '2026-11-23 02:30:02.642+00', '2026-11-23 02:30:02.642+00', NULL, NULL, NULL, NULL, 10),
	(19, '302000010-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BRA-WOV30G', '500330', '17012173', 'Brasero Wall Oven 30" - Slate Grey', 'COOKING', 'Ranges & Ovens', '11', 3, 0, 0, 0, 0, 0, NULL, 259099, 789287, NULL, false, '2026-11-23 02:30:02.642+00', '2026-11-23 02:30:02.642+00', NULL, NULL, NULL, NULL, 10),
	(20, '302000010-A-3', 3, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'DOM-DBL1536W', '500080', '17002923', 'Domotis Video Doorbell 1536p - White', 'SMART_HOME', 'Smart Home', '11', 1, 0, 0, 0, 0, 0, NULL, 18199, 18229, NULL, false, '2026-11-23 02:30:02.642+00', '2026-11-23 02:30:02.642+00', NULL, NULL, NULL, NULL, 10),
	(21, '302000011-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BOR-WCL80B', '500086', '17003145', 'Boreal Cellier 80 bouteilles - Noir', 'REFRIGERATION', 'Réfrigérateurs et congélateurs', '11', 1, 0, 0, 0, 0, 0, NULL, 93499, 100124, NULL, false, '2026-11-23 04:00:02.642+00', '2026-11-23 04:00:02.642+00', NULL, NULL, NULL, NULL, 11),
	(22, '302000012-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'SON-SPK10B', '500030', '17001073', 'Sonelle Haut-parleur Bluetooth 10 W - Noir', 'AUDIO', 'Casques et haut-parleurs', '11', 3, 0, 0, 0, 0, 0, NULL, 9999, 30357, NULL, false, '2026-11-23 05:30:02.642+00', '2026-11-23 05:30:02.642+00', NULL, NULL, NULL, NULL, 12),
	(23, '302000012-A-2', 2, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'BRA-RGG30B', '500050', '17001813', 'Brasero Cuisinière au gaz 30 po - Noir', 'COOKING', 'Cuisinières et fours', '11', 1, 0, 0, 0, 0, 0, NULL, 182899, 192829, NULL, false, '2026-11-23 05:30:02.642+00', '2026-11-23 05:30:02.642+00', NULL, NULL, NULL, NULL, 12),
	(24, '302000013-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'LAV-DRE80G', '500212', '17007807', 'Lavando Electric Dryer 8.0 cu. ft. - Slate Grey', 'LAUNDRY', 'Washers & Dryers', '11', 2, 2, 0, 0, 0, 0, NULL, 129499, 269958, NULL, true, '2026-11-23 07:00:02.642+00', '2026-11-23 10:00:02.642+00', NULL, NULL, '2026-11-23 10:00:02.642+00', NULL, 13),
	(25, '302000014-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'NOR-FRT24S', '500248', '17009139', 'Nordavik Top Freezer Refrigerator 24" - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 94999, 105624, NULL, true, '2026-11-23 08:30:02.642+00', '2026-11-23 11:30:02.642+00', NULL, NULL, '2026-11-23 11:30:02.642+00', NULL, 14),
	(26, '302000015-A-1', 1, 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'LAV-WTL44G', '500088', '17003219', 'Lavando Top Load Washer 4.4 cu. ft. - Slate Grey', 'LAUNDRY', 'Washers & Dryers', '11', 2, 0, 0, 0, 0, 0, NULL, 84999, 180958, NULL, false, '2026-11-23 10:00:02.642+00', '2026-11-23 10:00:02.642+00', NULL, NULL, NULL, NULL, 15),
	(27, '302000016-A-1', 1, 'TO_SHIP', 'SHIPPING', NULL, NULL, 'BOR-FRD30S', '500284', '17010471', 'Boreal French Door Refrigerator 30" - Stainless Steel', 'REFRIGERATION', 'Refrigerators & Freezers', '11', 1, 1, 0, 0, 0, 0, NULL, 243899, 254524, NULL, true, '2026-11-23 11:30:02.642+00', '2026-11-23 13:00:02.642+00', NULL, NULL, '2026-11-23 13:00:02.642+00', NULL, 16);


INSERT INTO comptoir.marketplace_order_walks VALUES
	(1, '2025-11-23 13:00:05.598345+00', 16, 1, '2026-11-23 13:00:05.598345+00', '2026-11-23 13:00:05+00', -0.600318, 16, '2026-11-23 13:00:02.642+00', '{302000001-A,302000002-A,302000003-A,302000004-A,302000005-A,302000006-A,302000007-A,302000008-A,302000009-A,302000010-A,302000011-A,302000012-A,302000013-A,302000014-A,302000015-A,302000016-A}', 1, '2026-11-23 13:00:05.646648+00', 1);


INSERT INTO comptoir.marketplace_orders VALUES
	(1, '302000001-A', '302000001', 'SHIPPED', 'SHIPPED', NULL, NULL, 'CA', '2026-11-22 13:00:02.642+00', '2026-11-23 13:00:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623058+00', NULL, '2026-11-22 15:00:02.642+00', '2026-11-22 16:00:02.642+00', '2026-11-25 13:00:02.642+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 24299, 0, 24329, 3295, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', 'CPCL', 'Canada Post', '1Z302000001', 'https://track.example.com/cpcl/1Z302000001', 1, '\x2b6137b7116b80c2eb4459da7240bd39', 1),
	(2, '302000002-A', '302000002', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-22 14:30:02.642+00', '2026-11-22 17:30:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623264+00', NULL, '2026-11-22 16:30:02.642+00', '2026-11-22 17:30:02.642+00', '2026-11-27 14:30:02.642+00', '2026-11-27 14:30:02.642+00', '2026-12-01 14:30:02.642+00', 'CAD', 'TAX_EXCLUDED', 64999, 4900, 71624, 7899, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x5de9dc2b2b8bfaf2cfbd5ba342745b17', 1),
	(3, '302000003-A', '302000003', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 16:00:02.642+00', '2026-11-22 16:00:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623284+00', '2026-11-23 13:00:05.623288+00', NULL, NULL, '2026-11-27 16:00:02.642+00', '2026-11-27 16:00:02.642+00', '2026-12-01 16:00:02.642+00', 'CAD', 'TAX_EXCLUDED', 258998, 8900, 269278, 31246, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\x45120ba6624c9bfd3eaadd78c45134f4', 1),
	(4, '302000004-A', '302000004', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 17:30:02.642+00', '2026-11-22 17:30:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623296+00', '2026-11-23 13:00:05.623298+00', NULL, NULL, '2026-11-25 17:30:02.642+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 6480, 0, 6520, 879, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xe51a15e8c63e36fee334f8ba216a4643', 1),
	(5, '302000005-A', '302000005', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-22 19:00:02.642+00', '2026-11-22 22:00:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623305+00', NULL, '2026-11-22 21:00:02.642+00', '2026-11-22 22:00:02.642+00', '2026-11-25 19:00:02.642+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 3199, 2299, 5498, 932, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'EXP', 'Express', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x4f421b750a916b2ab2f39c8abc70b085', 1),
	(6, '302000006-A', '302000006', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 20:30:02.642+00', '2026-11-22 20:30:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623312+00', '2026-11-23 13:00:05.623314+00', NULL, NULL, '2026-11-25 20:30:02.642+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 56439, 0, 57449, 6388, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\xf9cfa46b6e99470dd62c05bc5d0cf17f', 1),
	(7, '302000007-A', '302000007', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-22 22:00:02.642+00', '2026-11-23 01:00:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.62332+00', NULL, '2026-11-23 00:00:02.642+00', '2026-11-23 01:00:02.642+00', '2026-11-25 22:00:02.642+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 70296, 799, 71360, 10942, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', 'WEB-302000007', NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xfbfde574c2400bba1d7f89333fcadf9b', 1),
	(8, '302000008-A', '302000008', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-22 23:30:02.642+00', '2026-11-22 23:30:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623329+00', '2026-11-23 13:00:05.623331+00', NULL, NULL, '2026-11-25 23:30:02.642+00', NULL, NULL, 'CAD', 'TAX_EXCLUDED', 27596, 0, 27616, 4556, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'WEST', 'Western Canada', NULL, NULL, NULL, NULL, 1, '\xb337852ad49a5867ddac8c07698c3b57', 1),
	(9, '302000009-A', '302000009', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 01:00:02.642+00', '2026-11-23 04:00:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623337+00', NULL, '2026-11-23 03:00:02.642+00', '2026-11-23 04:00:02.642+00', '2026-11-28 01:00:02.642+00', '2026-11-28 01:00:02.642+00', '2026-12-02 01:00:02.642+00', 'CAD', 'TAX_EXCLUDED', 258497, 18700, 281747, 32397, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\x52a06a226978f9ff2fff258641314fc8', 1),
	(10, '302000010-A', '302000010', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 02:30:02.642+00', '2026-11-23 02:30:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623343+00', '2026-11-23 13:00:05.623345+00', NULL, NULL, '2026-11-28 02:30:02.642+00', '2026-11-28 02:30:02.642+00', '2026-12-02 02:30:02.642+00', 'CAD', 'TAX_EXCLUDED', 860495, 13800, 879140, 99208, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xbeadb9beb0f68db06d9dfc3f134b7f04', 1),
	(11, '302000011-A', '302000011', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 04:00:02.642+00', '2026-11-23 04:00:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623352+00', '2026-11-23 13:00:05.623354+00', NULL, NULL, '2026-11-28 04:00:02.642+00', '2026-11-28 04:00:02.642+00', '2026-12-02 04:00:02.642+00', 'CAD', 'TAX_EXCLUDED', 93499, 4900, 100124, 11119, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\x548d72468cad821d6897f9c96bbfb2e0', 1),
	(12, '302000012-A', '302000012', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 05:30:02.642+00', '2026-11-23 05:30:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.62336+00', '2026-11-23 13:00:05.623362+00', NULL, NULL, '2026-11-28 05:30:02.642+00', '2026-11-28 05:30:02.642+00', '2026-12-02 05:30:02.642+00', 'CAD', 'TAX_EXCLUDED', 212896, 8900, 223186, 25741, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario et Québec', NULL, NULL, NULL, NULL, 1, '\xcedc7524c42f61c28cf1dee32500aa8a', 1),
	(13, '302000013-A', '302000013', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 07:00:02.642+00', '2026-11-23 10:00:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623368+00', NULL, '2026-11-23 09:00:02.642+00', '2026-11-23 10:00:02.642+00', '2026-11-28 07:00:02.642+00', '2026-11-28 07:00:02.642+00', '2026-12-02 07:00:02.642+00', 'CAD', 'TAX_EXCLUDED', 258998, 8900, 269958, 30273, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xb5c35d3a73e6751e30f6a1977c899872', 1),
	(14, '302000014-A', '302000014', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 08:30:02.642+00', '2026-11-23 11:30:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623377+00', NULL, '2026-11-23 10:30:02.642+00', '2026-11-23 11:30:02.642+00', '2026-11-28 08:30:02.642+00', '2026-11-28 08:30:02.642+00', '2026-12-02 08:30:02.642+00', 'CAD', 'TAX_EXCLUDED', 94999, 8900, 105624, 11741, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xef995ddcdd29f4d80c89fcd1746f406b', 1),
	(15, '302000015-A', '302000015', 'TO_ACCEPT', 'WAITING_ACCEPTANCE', NULL, NULL, 'CA', '2026-11-23 10:00:02.642+00', '2026-11-23 10:00:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623383+00', '2026-11-23 13:00:05.623385+00', NULL, NULL, '2026-11-28 10:00:02.642+00', '2026-11-28 10:00:02.642+00', '2026-12-02 10:00:02.642+00', 'CAD', 'TAX_EXCLUDED', 169998, 8900, 180958, 20216, NULL, false, false, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xbb6f08ccd4def2cb03b24ee8eb759401', 1),
	(16, '302000016-A', '302000016', 'TO_SHIP', 'SHIPPING', NULL, NULL, 'CA', '2026-11-23 11:30:02.642+00', '2026-11-23 13:00:02.642+00', '2026-11-23 13:00:05.600318+00', '2026-11-23 13:00:05.623391+00', NULL, '2026-11-23 13:00:02.642+00', '2026-11-23 13:00:02.642+00', '2026-11-28 11:30:02.642+00', '2026-11-28 11:30:02.642+00', '2026-12-02 11:30:02.642+00', 'CAD', 'TAX_EXCLUDED', 243899, 8900, 254524, 28566, NULL, true, true, false, false, false, false, 'CREDIT_CARD', 'PAY_ON_ACCEPTANCE', NULL, NULL, NULL, 'STD', 'Standard', 'CENTRAL', 'Ontario and Quebec', NULL, NULL, NULL, NULL, 1, '\xeac1ec9b91164c8adfbdeab584710eb7', 1);


INSERT INTO comptoir.marketplace_pace VALUES
	(1, 'V01', '2026-11-23 13:00:04.441424+00', '2026-11-23 13:00:04.531553+00', 1, 0, 0, 1),
	(2, 'PC01', '2026-11-23 13:00:04.447559+00', '2026-11-23 13:00:04.53496+00', 1, 0, 0, 1),
	(3, 'A01', '2026-11-23 13:00:04.453271+00', '2026-11-23 13:24:33.255814+00', 1, 0, 0, 1),
	(4, 'SH21', '2026-11-23 13:00:04.458527+00', '2026-11-23 13:24:33.260781+00', 1, 0, 0, 1),
	(5, 'RE01', '2026-11-23 13:00:04.463766+00', '2026-11-23 13:00:04.55104+00', 1, 0, 0, 1),
	(6, 'SH12', '2026-11-23 13:00:04.46888+00', '2026-11-23 13:24:33.271023+00', 1, 0, 0, 1),
	(7, 'SH11', '2026-11-23 13:00:04.47377+00', '2026-11-23 13:24:33.276003+00', 1, 0, 0, 1),
	(8, 'OF61', '2026-11-23 13:00:04.480786+00', '2026-11-23 13:24:33.283287+00', 1, 0, 0, 1),
	(9, 'OR11', '2026-11-23 13:00:05.601589+00', '2026-11-23 13:00:06.626433+00', 1, 0, 0, 1);


INSERT INTO comptoir.marketplace_raw VALUES
	(1, '\x780195575173da3810fe2b8c1feea9800d855e78738136b949814b9cb95e6f6e348a2c4013db72652909ede4bfdfae641963d29b36334c9076b5bbdafdf65bf13da08cf152d382719272262a210b9252cd8359300a47d37e14f547a3249accc270168e06d3b7a32fc19b80d182c087f12c986d695671b755ed6549aabd288fbb7b5a14a8f53d603245abf318ce67f41e3783392d684a8317382ef39c2b266846440a9271380af12f426f8a4344e96b718d3b7119a578c10e445492340e1768c3545a82876056982c3baee1d6f7e207c6a75de3ce044985e24c670752d243452a9e6568d7e7a176440aa9c55630aa31a53ca7022eec7ca73c138f5c1dea0bd59ba262d2141af29a9754ec8a2a98fdf3ef9b606bb2adc8b29c17da6611fea3b7269f8be587f8ee3a095e2089a00b5129be3545ca218b75487b5a117f7f92f3aaa23ba8444b280a2652ebe064f3510a765414855d43c234dc05a2737167b4d2c4948899f30a8d93a853a18cd3548b9c132d6ba4446f02a952ae084d5381c902086c05cfd23a014e780a8a3e82c809325170d484840028dddd839956c66112206a2b501b8372f09d84d4d7e088ef16576b8487dff7c8bc8438cbbd04dbbddf7ab725a70f5c55a8083815956d932d87e48c2e06d1f4645b8129f248a15ad178109e88347dae63a539d63a988d07ef2e50c5b6c6e56d021ef0bc3bfb02e56ff9b336eb033fdd113f0fef94574c89122be06b9b7631e9059c617b155a897b8307eaec42465c29fcf5c2c1b8b9ddf2f2438037fa45c0e49c564671877f0739b9dd025c101193301c87bf0314ec4ef56080396ed7abfee566350d57881127d058933acb1152ca113bff0f3b44578790fa71bf634140b73d43c94ecc56e813c3b9bcda6c9648412d9f560860a51570838babbe9aed04ebf544a786a557123b511053084d4a657b74f47634b80024bdb66cdf50145be98b6875892b15b987601e52f9d4d4de49d10780bcb12e53c33470482aa8abb4fd4a8c42361fdac5b054566b2872e09961f42e8ca2f1e4021290dbbe3f9498963f36cb8fb0a5ddea3abef9b8b4e8a80f0337e028392f6823b7a296712fd0426736efd0bb40ccbdbf80ac33e0bc5eaba3a7616fdfebf756f4f1d07b9f190e81c0f11c08bb8172691403de84e243c6546e39c427eeaba105b839d892c328e0c0e69efb5c851c0dd55d8103b16c148e63f59c1cada62876640bd120c703252a88ddd2bd75187c42f20106373b0a51db89016c7632ee10f71e7d6bb7509c6b12f9f82b6dd723bffe264adf1cd793f7bdd1fc0227f213557c2f4d05c9c44bc14e135e8d3220b7d3ad36d21c725c3aba5a96fcce21d7517bd582a7502012f84a32be837181a3162795f3e655207d9e65a3c11488e847503fa1dfa6f060c65b3c52b2f3ca68c68c9b2b44190bb7cdcd7ab3be49aed6abf89a246b127f5adfad90cea53a366b2b9ec90572a1961ac23f723c0c04e8e3891734dd3c1e8cacbea390065deebe6ed357bccb372734724e3527e20ecbe050c624e76e3c25f167b2fc3cbfbe5bb4e8ac4eb68b04de43c8d3896dea932d921a48a21d2d809a5a8fd4dd3fbf592eae12328f6f9026bdf049aa876d269f802c36f1df64bd22f17cbedc24f16abe44b52ef11dfb170a5f96998096eb76b5cb37bc8d0c03a92f4708d8fe6a248c089c292e6ec831c7a7240eb4ef3575377b0428a17951f9134d6ddc39abe3df8668b3dd408c2a2520bb35f2e69bf935362d1205b6bf1743718a94aab4d18b57f122269bb57d281cd525bc180ba0a3fa3ddddbc84ab7eda5f098c199021acda37e72f6346becbdd6de2695adec34aa5a51f6002183e5e84bfbcd7ea651cf88bdd665351b0eedc1017f86c76ec607d0014356b26cf8232380289f84db045172b48f22ff6abbad1376a67096c93b122f16fd8ead6f3033bc9bf97295dcc42765b162ef6a5d68aa84ec41857a7f1a7ecf1938fd957e066d458b8a326c8bd77edb747e7eb4b50b93dfe3af802039e6fce53fe2b6a49d'),
	(3, '\x7801ed585b4fe33814fe2b551ef6a9cd24e98596b7523a0cbb2c456dd1ccde6499c42d16b98d93c03088ffbe9fed384dda72192446fbb04808621f1f9ffbf98e1f2ceafb2ccd69ec3312309f673c89494073661dc64518b62d9fc604bf3e0badc3150d33a697b2eb2425d9354f37abd7348e25d583e52701ce5b93b1d5b6427a2517ad098d6940ad471c4fa288099fd390f0003b5dc773e44f17d4be60b83b2825b03cc71b745cb7e3794b7770e838878e670f7ade9f92b21082c5fe3de15942aa0b8fd54e9627b8a1d2a0d0dfd0ef8a6f9897ea559b5c303f0fef494aef3392b130941c8cc6862a4e72bee23ecda59958443954d38c0216f25b26ee4bd11f2c4645c8599643c34a8d831d3542a85ba3f13a8ebb45038b053cf39322cee18828a57c1d67d6e15fffb4ad5511ae7818462cc62d303bfe4aa12b071c4f3f8e2fcf96d623788016ca09b62ae280c1eca566d73423bed12e625946d7705d6d93c73e0fd4058dc5db84fb1b421eab6f58388749209db64948b39c14a90ca7d7b8346434c879c4489e94a1e5b6ad44044c101a045cda1c31b3e22c0c4a03e8cd66147564d4e98d90c74c52c2208862ad7ba59c0e6ae5c9921bdccad6095c68c26936fbedf4fc448694d931d13ca7f19a65ad5f5ab35b066fe8a0e699ca9e1583613caf670f1bcb023cc82d85a7dcaeed34b672faad949346d2cf383eb23d4fd2a844fab458e20ac9401f7e84ef651695172aa6e6c4ab13685f36042cf3054fa5a58d0f7762cf6c305fe65d9c0b7e55c803a511a1bd36b951c575ec6ea5c9f4d3474b4aff839111319a1582e940d7b195ac56880be9fabee3786e0f3e572bd94d818c3b9a8f3bf39393ee602183416fe4d201a5455d57aeabd09241f27c7c298aed20eb6c71e048ab6f704f836d26ef84389fc7a74b4412194f26d38be5f87c326d5eafe810a0344359d122965a6e446cd094716888f89ac7a488794e52a1f2d273fb437b346a5b7bbfebeaf2789518972a62a21d47ae20ce4d90dc5591a077e52d88cf0dff2428fc9c442ce0543b5efd4b0a21abfe07f5f121158aea038f505e3eb8078e73301c4a03462addef5369a45f2fa632d772fd75369e9f4c55ac9487511264cbd9756fb5afb66acccd46cef3505e702468c644d23aa1594b2570ab3bf8db6a755a0b54ad3844f1c37f0cdd4a9a2d8950eaaba84e0be1a3543222cd252255358cd5be1634c615f7caf968220c7dc0943bed205d79ca04914d33dd22506b3c5e9315ee95051cf54e401e55cb156beb7799ec28cfc59a423ed50e50a91acdef1c1b26e266fa43309613d7489ae5eadb33dfdf796a12e2ac7fd4f22623d99fefa860d74991c164527cac54e295d134446035d7ea11a523446bbe4da5cadb6e686d91ede5b05b247b76afdfb69e0ad732d34f54edacfc072e467b5d4ffbb2166315bd35f40bb463389d884205ccc57c76319b2f4f67e7e333b29c91f1efb3cb73b4d3361c5416ea81eda1babd20c3c50b321cbc410614512975c8d6e8891296c876ac8dbe6b29d719dabdc18b72be83ad6439dc54276335d739b047fdba1dddbe6b0f5ff6e63b58f20909218fdb95ad2a4f725878d36e51fcfa3ddb4177d63ba6c27aa8b8de48eaf426b031be3c3e9dc9cc46c75020c4408d4f4045e975022403b8b148519499d8873820f081820c152ef821c431284fbf1a709407fe7378a36b238ccae47f27b8d1ed21e7eb7063313bef2c8ee67d770e0fbe0fdcf024e70d1a28e1061c5e5b34c5ffa7c38d5ed7a9a38dc667bd35bc0d6c6cd8bd096bb8dea0df83f5de88351abe359042c310600dc3dc6c18acb140c262846c2d80e783d61115adbeed026acc317bfd0f2f9e871768c85b80a036feedc506cf03d72d667b39989ef9436dd5d325f785eeffd3ba2ac4e9379a2ab2b28781e405f97e5a4f8538eec1fe968aded9c308d7e8a8bd2e00de48d2eb1257a1688d72f4e22b4a9e22797ab86a6c6fcd55f2e941a2ac48cfe1cbf11732fd3239bb3c9eca87262d4119395a283c1ec92175a96698c612090af463355823be4b3a520e3b93f9f4f8744926e3b9e46b36ef1271b30a933b8c2e17e33fc8ecbc393f1ae0d11f8eec11de1aea330b006a9ae2f929c040d89c64b489f10454f8d83580cc796c5b5f8b0403b29c73b5e0b037934f6c729e7fd8f840af118c41d5c3913951f9a946635ed2244f5c52e5a24f85e0306f7ddaddd9846fe2808ae009aa04af6131e62e2d6f753a006292333becf6cccb5b45be77a82982a4668a8a3617d4bfc1a0b673a7d9d073ef9640d2cb66d05a2ca58b370ce596817a8b52dd1d822d3b58934b323e3eee6cf1fa8e9e63aef93c553347758fda33f77cc693231371ab7c93357957c7b85dd75313432323bdc1c8b30f106ad036cea8af66a5fa63717d3d2ea22bf308fbf82ff8eb9c2c'),
	(10, '\x7801e559db72db3610fd150e1ffa6431bcc812e53759521cb7b6e5ca4addeb6060129231e14501c9244ec6ffde0380a048c9e9246ad3a4d3ce646a6117c05e0ef600cb0f368d22b62969163112b388173ccf484c4b669f6455921cd911cd08fe452cb14f563429981e2aeef30d29eef9663b7a4fb34c6a7db0a33cc67c7b32b68fec84dec9417b42331a53fb11d3f3346522e234213c8624707d17ff792eb423c1b0775c5b60fbae3fe8795ecf0f96ae7f12b827aeef0cfafeaf52b3128265d103e1454e9a0da74a52943976683ca8f46ff877c7b78bd7ee35422e5854260f64431f0a52b024912b188f8d5696977cc5235aca30b19472b8a6178a59c2df30f1509bfec16654249c15253c6cdc08f7dc48e06e4bc7efb9fe8e0e2216f322caabac4422d20de5ebacb04f7efbe3c85e55c98a2749ca32ec82b0e3ffd2e82601d3d9f3f1cb8ba5fd8835a00be7045b5559cc10f6dab37b5a90c87897b2a2a06ba4ae25e459c463b54167f04dcea3ad22cfd46f44b84448609d8e49428b92541b09a74f4969c2685cf2949132afa1e51dd9b9889920348eb98c3930b3e22c89eb00686117453d893a2d4878c6a4260202146bdf1be734a85526ebd59056b6ce91c21a4e8bd9f3c5f9d96c315e9ecfaf24b08cdc607ac15682af99a0652e0aeb3bebb960ec3d1385d405c879a14ed38a2150839133ea8c6212236f2812e7058edb1195f45d6d364d65daed9391e3aad9ea58bdb8596203395fcf7d04125adba935eb099f7c9a9e3a1a312b22c13732ec26a17b40340216c943989582df5572421d51b8aee36f1cf1868e7f2ccd559ecc5e3cb7a5f59f899394d1a2124cc35e232d5fad801209846354127f0804a891e25585f3773a5ff46e27177eff4642430b4a19ffda0ecf93e30a6812327f8d36a5b10bb9dece0a1c87ec1dd2d359b6907bc29cdbf1f9f2fcea8c8c2793d9f5727c359975b7577a802b2d5064b489b5975b133b3a351e8d125ff38c54192fc946a8533ae8037d00d0533fdbcef26c959b8c2a5da2f346ee60ccab387fdb00414be51e8076b37a1e575149521673aad3aefe24959004f04cfd78b6114aeb194f51699e7943d7ed0f063e0290aa93ffb09111fafe7a7686a152ffba182fce660a28f5645407c93efbb96de44ad45adc084a5e267283d31c1e25d62db26d4d50eba9b0fcbe759a97101756cfba411dcbf06781bf18f84bc62e4f51fc1b686f2a11a178322283265255474cec5e5734c34e0f0a00a01506663005502749d7a2fa94481addec28a8319eadc90afbca928e0a28608faaee6a69fb52d61714ec6a4d619f2208d4ae0e1dcaaa6550a74a5851a24495c43396d6bf7df3fb3ddf984371717c6af9939164ecb754b0fbbc2a1039693e461af36a48f581aeee581b571a27daf35d2d55e1f601b6a3f6e40afb7572e00438fa1f036d7dda75fd6cf287558cf7db9a0aecd177a0db24aac0d0c83a119502cef5627e3d5f4842185f90e59c8c2fe72fafc0b0a8627246c2d6a028794b90eca83dde37331c38c3fe57b153d6a36d79305539ec3bc7ca83bc84f55b2eb14f86a12a1ca512d4b91e7a03c7ef3f1e1dc8aa93f9fc07543f09599443c5b70d9fd26c8de3f79d357fc340211d5a532c3a44e4fccef067d1a887eba38f9adc01c236e94f116933e59ba3d2c0d5378a2fc9a441809b49874917e3deedfca7c095f9fb324c2ab9a0c5c5359322ebad4153d3fe7526f58f4708fb964a87c3a1ef8c50736abadc5e530fe3d2d6fa0791a9e77bc300013c944cdbe9359ca97916646a163782864c057850e4d62d4d127574adc0fddd962c2a5f37d699600f30e930020d70d3fd3f1068f86d10a8e739c7ff0506f55c0f9cf50d5168100c9c30789a44c33074faa09d2e8b8623df098707d3e8cde578b1242fe697f2f1b0c7a4372915a5f5026d1029dd798bfa9e13e2fad11afe2c1685d96af6273f46eb09df1c83ba0eaa4b7d17f8424f5137dc21d0e9fcb2373dbdf08e83c12d52f365285432408b2d6b0a85b3adc1af46a15ee8b519b4f3b3fd68388c40b7cb1dc49fae3ff2ff067fee64d71065c3a0667923300c3a556fcbc2fa09adb6dc9ae6b940d334b1244a36e0d1db7bf42d91d3c3281495e77f41a138693bafc656d7f0c907647d69fb079ea09ff5fcf303e7eb70ac2c00fbaf3f9833183ccd5c7edf19843bc4e58578448da4beae264d2b43bf76f5e0275417a5f2f12e5747bcd3e0921d61f9da4e751b7139fe99cc7e9e5cbc9cce64ff5f5b50bfbab551e8e9cb6ee152f5933a4324ae407eaac509fcd47aa46e3c4d16b3e9f9924cc60bb9ae11becdc5ab5592bf451be97afc0b995f751b79f52b391cb87d67842b4afbd0a28db3d9e0ab408cce5cb79da4ef06e8cc5711a4e661eea2d5f2bacad1a9940d476d38e2cde4970fd959fdb0cd811e23e84535fd7c33a3c9534bc77ce0906b6293e6e04454088ef0b6db8e7b42e4268ba9883fa295e3234586e697b6b7991da3bd2f9ba788db5f7c1069d4eb387a0100b81dace2bc158b66bc14347a8576d9dea646a09b903b16c9349b76d7cd52e678bba01499bec44dedef9ec24e20ecc94b329e4e7b3b6bbdcfd153aeef1993d9d57231be68afa4c466ab795652c1730b01b67eacd81d8ba0aac1b1bdafe183002e8feeeec90c8723cfc1d50c3e67058d54dbaafd29af3d9e55e99df944f6f827dd028357'),
	(2, '\x7801c557df6fdb3610fe570c3deca97624c5b11bbf298ad366f062cf51d06ec3403022ed10914895a49aa641fef7dd91926ccbe9d03dad40509377bc9f1fbfa35e029ae7bcb254e69c309e0b2394248c5a1ecc82388c27c3281ac671164d66a7e12c8c479371fc67f02ec8a924f097f32298595d73bf631e5445cc83a8bacd072a25eabc04b96268334de07441ef713348a9a48c06af705a9525d7b9a005110c24a7611ce2bf187d690ef1b0b7a21af7a2aab5e6327f26c228d239bc441bb5b10a3c04335917c56e0d39df8b1f189ff68d7b138409cd735b3c938a3e1b627851a0dd0d2d0c96a17144a4b26223726ab1a0bca40212f6be192fc457ae9f9b845e024e7521b8b1fb259f66512fb9028ab0a7130fc3a8a7037564c2e4aa96169a5356546ca509667ffdfd2ed8d4c5461445c925788166c0ff1874d796cbf95572b7c88257b001ba909ce69b5a320ecd68327ba08674d995dc18ba8586ee0985cc05730e0e36bf2a91ef1485746ba8bb85924074be26053596d41502efcd46f77a5170caac2839b1aac15bf42e509a714d2863026b0e48da085eb0a6005e7888ad2162d10b0a21396a424100d93ef70ec40ee7ae918d31e82adf2ae86083b1f5fc6a7dfd61be4eb2ebe50da2ad95b7405ff38d165baea955da0c7e195c69cebf736d5017902f8cbb761b0e759a9c8fce0f76e110275f29f42d3a1d8507224bbf3551d312bb1eccce47a13bedeedac7db0c1ce0797ff61580b0e7ced96c0efcf415fbf9fbc2b8c9b5a8b0176d978fd0d90a788ef7555a2dee6b3cd0d4190ae29bd2a6174d47f11926e1f29b7fbc0a30a7ff089e9253536beeef82879fda6c003a888eb3308ce229c0c2ed98c71a2ee5c5723dfc942ee2f12de2c50b2c76a589238a70dfa10f71f4ef10741a7d1c0e7b1604dcbc6fd0b403b3067d4238b71faf57abeb9b0f874e9d14904b0df08d0facc96d17d8814e83cd56496c8524b5149654da5dd8c9189008607a6bb99fa2901bd5f6d1e912df2d720fc13c32f5d4b5df4bd107c0bcb3ae589d5b527226a86fb6fb496a8d13e2c42d4e2aedb44e4409a473124dc3703c99e06c281d093c5758975f5773ac89f5ab45b2fe3077f0680e0351e0743aee682777a23de3adc00a5ba0830b051915834fd0e3410ab44ff5201e0f2e9405b1190c07b74069127e1af8c561c061ed540973a0037455eb1c7894132c9a2e1da7b4b5fb5253099e9e5ddb61c27018122d17fa26795a6aee068ed9aaa7e0f684dc920df845760732d4108f237a673af80db906b8bbde5288cfcd0ae0b18379890cd662cdd199b1405796446da4cd3a6ed7df45d55e85c5d9c5204ecf71a43f51cd1f546da072183eec74e135901a03ba0ef7f671e571e233ef6b39b63b06584fed4d0bc79c39199dc285ff11689b3beeb9b4eb1f5869b3dff12b608f7e83c95be4350c6be83ad1b503ce6abd5c2dd7381c9205c99624f96d797703c316b80b4f147c0bd30a1f0c38287dc6c761be9f8ca6e3ff254e64a11d3db45cfc7e3c3a7319280bd1efe64a309bbe77c4619da0e9f5349a8ce231ea7ba2ecb0ecd3f59b2dea8e18ee80b88ec9ed40dce3357c1360914b3f33b2e433997f4e177797737c177abf4db17d28f0aac3d190391a39d822ac8666bb790673b8d1230ddfa4ebf9e57546d2648d765be193d28f9b423d017bac923fc8f28624693a5f65c94d3a47b53ed5eee8022e6f55c1b390011fef76f12de7eb0a4fb33a0769db8e102ed8975ac154c2e1e2e38622737c10e3147dd915deef1160a0ee41d79ee89ab3a7d3be70d12638e92e594eb51650ddfd7e1c09a1359251cd7ea0a5e0952a81f27cbcdd6906ef3b1c9450b6ee23e4f845dca9bfc92735537ba5e874ada6f92370e491cf56e0274f2f206c72cb71b7197678671045ed43efb649f748a1578720bd23c9e5e5b067ebbb82e743c338e9fc265b278b7d4b4edcba5a4a4bb55003a8efe0f79adff31c543d367eee3282b6a6d2d0dc51d51bdf7cbd47f7beb6accb7bfc8008b2dd97daeb3f9689d2f2'),
	(4, '\x7801ed57db6edb3810fd1543cfb163cbb9d56faaed26592471ea28d8ee2e16042d510e11895229a9a95be4dff70c29ca969d16dd7dde004142ce7038973367a8ef1e8f2251545c4582c52292a5cc158b7925bc89aad3f4c88bb862f88d44ea4d129e96c26e954f79c1ca27596c779fb852a4f5dd8bf218e7bd69e01d79295fd1a637e58ac7dc7bc5f13ccb848e244f998c21190ffd21fd9c403bd20277c78d079e3ff4cffaa351dff7c3d1f9643c9c0cfdc1d989ff2769d65a0b156d982c73d65e383392b2ca71431b416dd7886f25b7c69bf05aa1d422aad20d2bf8a664a54853b2e022765a2aaf6422235e519a44c62542b3866291ca2f426f3ac98b6519e5b5aa90c1ace072ad4a6ff2d7df475e52a7894cd34ca8cae40b7fe9b63673b3f987e0f126f45e912ee8c22b2d925ac502f96a5c7ae2258b9c5b99284bbe46ce778452453236177436bfe432da2a4a65d6484d8558e09d0d26e565c5ea8270f02bb548058f2b990956e50d2646475eae63a1198f6349c942b11329d2b849801576cbdf27b858412a95204d2404f0b3b1b7c159349a1234d6500fb1ce91fb06070fb7c13264578bdb39c1c1091d121f32aeabde1520425280519606f589405ece07e7179d5d8de3ec0b479d46e3c1b023aaf8d7c64b9e5195a1321822f2c68bab871017d0797bf61585dfb9cedab4077e19f56f41381665a465415976f53bc09d1388889a45555aae6a3ad02410a1db74bb40868393368ef9d5078f7cff97a0c8042f6b2d2cc62dacf2240124a8eaa7c3e1d84736ed4ef95c8307668bdbfecd65e85f120c8c665951f29b748e46b46f4045f0f839b28cc63ebcfa7b16241aea2b6ad3316bee8437bf07d7e1f5dd250ba6d3f97d18dc4d094b3bd75bdf50b8124c605d6c82dcbad8d169e0e794e45a2a562b59b1429b8e1c9f0edebd3bf29ad5d9c90038348bdd48a54a7257cb4668a0c756f0e439ce5f5a0858295de04dc63e95b3d0795c4715cb442cb92db7f997d59a08fad82c8e1bad639981508e47e7c3d1e8623846ec9969f04d01347bbfddcfa94a955ddd04cbcbb98188bbc24e8783aab66223d9b1ed0495ac52b23fcb33106dd9b3adfabe4e57bd7b1e3df7f2a4e7f7fabd8714b8e85d6ab18113384bca16cbdf3d5e14b9a6257165a56b33af2cf9bac4a10112b9aed199a66570c6e610a043ae06a7a842a28560181659c93ed75cc1af8d3b2d89ab89cf3a7de78542f50a8c35302edc4cc831bb421a99b16c2baf058a0056dd2dbd9534d90c6e178f77215b7c40d71d79a07ca3ee1af37c30022e0cb2ef978bdb45bf9d9efdc0e29b3a07f6f7dd3669da012a757451eb0873049102563a6bf261bdd99ef741622212986e6e16b8486824350c424f81624fc1ec49b566094a44d30dc340635299416732eadd12f76276d56b8e8c9959091aef8cf43b085c532eec02c5a9d8c815a4acccda77eb6fb2709c7173fabee74fdf51225fb8164f795d025ee43e765af79a96031d75b7761bcf36920d7c5feb071db8a7f6a6053742500cfccb52b106b0e8914133dadee6541c4cbdc9c5e0041868407bd0f89de9d35618569cc1ed44b297463c8d6a74149a81e9daf41fa075bf5886d78bbbe086850b66318942e47acb5b0e922783b30b42539557707e3be1c8d173f492dd6f927c763af049d932a99dec00840dd56eba62ff84813bc47a48be1df11eefd2a384529dd9376a187c62f34fd39bc7d99cde8ed68326e5d629bc0769868586eb3a5b2c6e3904d869f458d3c6d3e57c761db269b024bb4ef892ebe724cd5fc071f7c11f6c71d79d2f2e490df96f89cdf05a2ad160ffd39dfd58f80f746781f816a3820d3ed739de1a44acb6c680267814df3d86ae5ab8da3d06ba6c5fdfeec45b3aee3b826ce292961222aeb5041277b17b20048c55cc75fc03ad1c534db563a93d1de3314ecf1f40acfd7c3a3df87c6ad5df22bf3ace7732d1aa561a33187cee023e10d89784cddf5688c6717cfc1052337445edb3bc89f640612f0ddef49105b3597fcfd6374c7c77cd747e172e839b5d4b46ecae5aa88a6b99f790dedec75aac4404d55fa62fa86aae4a1e19c6dcfd56dedd5775b672dfa0afff0039305110'),
	(5, '\x7801c5576d6fe3360cfe2b813f6d409326eecbb5f9e6bad95d875c92a52976db3008aaada4426dc9a797be5cd1ff3e52b29cd8c90db74f2b50b4122992221f3e94df229a65ac3254648ce42ce39a4b41726a58348ee2617cde1f8dfa71bc8a47e3e1703c8c07e7a7f19fd151945141e03763453436ca32bfa31f6445f403af9acd072a04eabc4599ccd1669ac0e982dee366945241731abdc36959964c659c1684e7203919c643fc39435f8a413cf981a846979da8ac524c64af846b491a87d768c36a23c1433416b628b66bb8f33d3f6c3c8ebbc6bd099273c53253bc928abe6aa25951a0dd352d34a6a1764484347ccd336a30a1aca41c2eec7de7ace04f4cbdd617aa37b9cea41506b25a56946f848ec67ffd7d14ad6db1e6455132615c16e12f7a6bf2793df925b99baea2774822e842548aadadc81964b10ee9816ad2845532ade9062ab123e422e3b973d0da7c923cdb2a72e1d69030037781e87cdc05d586d80a1173a842dd24168ce686978c18590365741449953345689e734c164060cd5991d709f0c23628fa08222f28b860a809090148fabb37e873007515a88d4139d84642ea6b7024693ab9bd9d2f6f26b70892200df84ca037b4968a830b100346b9760db26690988b417cd6da55709e3c5128d4e864306c890c7da9c3a42596195406c30fa8e2bae2d3ed0a1ce0797ff61d2abfe3cedbf4077eb8197e1cd939d399e215263f9435efc2310858869d258ce2f7160fd4898584d4fffd4740948c6aab98c7b787945caf010e58f13324817328b5dbd18fd611c8b49f7efa7832bceacfaf10065e6630f775364743dc77a04278fc3bb29c46175efd51db0287867a81d2b4cc6af40911dd7eba592c6e661fdb479c14004935f4bf0facbede36b0964e0dbaa0c4375c102bb82195727d78321a5c5e1e450756bb17e4622d43ad9c2af18023f710ca632e9f9b127b297a88c68d6d99dbcc9092e59cfaae72ff12ab90ae8fdde2b8524eeb98974024c7a30fc0d217a7e770fbd235f66b8549f97531c18418bf9a26cb8f9308515d1f86e6c75171b0a28d8a93eed80f02c34d813e525a64b6a0bdbbdbab7eda4b1fa8da30d53b19f67eeff57b5705cd1e7b3fcd2b267a57f2e5670806ce97c0ca0d682bab322047463069aa74441172f7d552017e5e5dd181ef19507620385f22cf3535ea71e8551d05b7c7c586acc12f5236309c023e71eced4c479f914f8090ed86427c6e000039b5a6d70c04016973bf508c19320a916ae3d671587fe3556884e9d9552f4e2f71c03e53c51ea4d590370c1f769af06a44c5b1c3577b7b175a1e2afef25d2d476afb18eba81db4b04f8d3e90efe1b645994d09c14a48c09646017ff40526aa8309169e28eb90b358ce17f3e5ea663e4ba6643527c9e7f9dd0c862800144f146c03530827380e407fe3fd304f0723e0a6ff214c64a12d3d848182e1b80b4803c16fa74734be1c9cc47031b75f17fbec74707981da9e261b2cfbbbfacd80ba3d7e6bd1d63eb5b5c41d56c3418f192efddc5b255fc8e44b3abdbb9ee02bcdfbad33ed43813716ce8695e391d616c92d54dacd2c98b5b51ea909275d4eae6f56244d966837089fa57a5c17f219b86391fc41e633820f80c52a99a51354eb10ed962da077abaae0d0e05d0ef15985e796cd401a6a3184fefa6a258c249c2c3e6cc831c3d7290ecab76ddefd1e01026a1e69e144539b1d9df0dc449bbb4d9c5105cf14b0e112eb3d36dd178450199153957f474bc2cb5300e3754ee7f066c32909596bbe08ce56ddb777e3ec7b746273b9938d46dd28e06960c93db741e0874f27262c7360b9c9970572243230b2ad138517dce4a57294db95773211a57724b9beee774c7d93f07aa8f9269dcc56cb64baebc98983a7b9305471d9830cf77eb3ec9e65a0ead1f123bd08ba8a0a4d334753073ec03a5f23bbdac296f7f85110adb69f4defff00720db18d'),
	(6, '\x7801ed58ed52db38147d958c7f1393380921fc4b93946507120aa1edeece8e46d84ad0e0afca7629edf000fb287d8ebed89e2b594e9ca42d65da4e7f9419062c5d49575747e7dcab0f0ef77d91e63cf6050b842f3399c42ce0b9708ee2220cf71c9fc70cbfbe089da3050f33619ab29b2465d98d4c57ad373c8ec9ea83e32701c63ba3a1b3e784fc9a1a9d118f79c09d070c4fa248285ff290c9003d9d96d7a29f0358fb4a60eda0f4c0f15ade41b3dd6e7adedc6b1d755a472dcf3de87a7f9365a19488fd7b26b384550b8e754f962758a1da4161beb1bf6bb99abcdc5ed52995f0f3f09ea5fc3e639908439ac1eed85ac5492e17d2e7398549445c626b66a24084f2ad50f7b5e00532f39322ce11c128e5721967ced13fffee398b225cc8308c449ceb78e12fad56456e3c793ebc3a9d3b0f08176ce195128b220e04e255ba74c333e65bb72291657c8998af75cad897815ea0d6f83691feca50c6fa1ba1c9b11778673613f22c67454a3878cc59848207b98c04cb931213ed3d275181508c0781a460e1b0175284411900d3593ffe26c1c574843216648980007e66efd5e60c1af51194b3e13cc43241ec2d0e6667e757f393e931a1c1f65920ce54206334162a6b88bc91f3eb50e4399633c89499be020b8120799edbadb52a8c636f390eaddd715bb5ae9cbf2b5de6111d3946bb0384a174e98fcb3916a0f166ec03504017a15c4ecf590e78f415d885e74064be922985dc1ee616086d87f0e9e6c4b992d7050d28a389ad9bd8db8d0cdc5eb58fc91fcf1df2fd1b1112099e154a18c01b8c258b05f04110e8b55a5ebf8fb3d72dd96d01527879326e9ecda65e97ceb0ecc829fa653cdb6d6ad71023b07c1967da62136ccd8d1924aed73b1c4e6dda8cd6843baf86278427361c8d26e7f3e17434a92fafed00549e81178c8be52e572ed66c4a345a23b994312b6299b354e9fbe9f507ee60b0e7ecfa5cdfac8c17893d4f6dcbcca9b16b38731b2477150c4c2fad016856b32741e1e72c1281e4e6d0f5bfac50c4d9fbfa633f55da6a5f46e098fd76bfd56e796d0f0188f49dbf4f29427f9e4fe8a872f3753abc389e68a09483c10b2418db675bf5ebaeb5c96d472ef39016782903ae78e32cc10e70791b5eb791268d66e358c9acc15590c84cc0010c8b40d2159ad342f9e04ac128522ad2b46103f6a6e031a6bfd7a70efa176070cb77e6640cf5941783e42edd30d06d325eb205d6250607e129b0b126733db57346771cfc5c2c39fcd37a00aaaac9d6141d166a33f3a184c859db7a9ae5fadbb3dfef656a6fc269ef59c31b0d4859efb81237498138681e474be55e89237056bd691d4b061b66e39b569ad3b641b561b67306cb8c600dfccb42b184189090920e99d5ac09c2579267bbeb7641099f0373c902c79a55ab23c6347646c3b43d22695ad4e7a15f8446b655a1f1747e313b9f5dcc4f66d3e1299bcfd8f06c763525924ed4ea36aedc79d85b39e71dba87875f75eec5579cc305ef8358bf877b5edf1d748896f324477057c282abde733be034d361d9e470e07607b4a327c9ebf06a7c322328831bb5ec5a691df1ec4d21b4acdef0226fa65c85a4b31af695d66969ed74dd76a72681dfa4ad408756669d673e465bcb01bf9cb6b6dc831fadadad3e2ec1bab65ecea6cdc9f0a2f38ac06e34f73b4b2b89c39a3897d2ead51a2ddffd74696df7705bd6a4f510d82885769d0d9fa6acedaee7629f56bcbe51585b5eafd741ec9e28aceb076b3d30920b5db573db0eabab9709aab650343efd0769326971c6e3ac8102a5b1fcf431761b1da8ecb31035203cabc92b18314d13456a4b9549ae0a5d1d9a52c7323132cc855c16b8de3a27b52cca803ce86ecfede32816503706598f32b6d264230d924a232a1f6a99ad3317712345158902a74133c133f38514c54c6d051c090e347b3db72a35c7642a86f6d9ec39f2da3d07159636b7bcdf69bb3d30bdce1d211867b36655ad36874d0d73ba405860d36f1da8b55490d8b912aa2fe62280cfef5c646726f1e504f747e6221e84fa57c945c05e1bc948174afa15ef7e62324277fa607732d239747bc8ea3692911e191bb9a8f26d73474de32394a2565b6dd75fb5ee8dd28b5e2928078bcca3d57cf89a4d5e8f4eafc6137a4c321ea09f6a62e3141e88a88e9d6bfea835b1a0a239486e69c7ca92687431199fccd9687841f3dacebb44dd2ec2e40e05cef9f02f369bd64bcc3261eb1d74dd8e96ac5571a3c93794a09edf9c6c5f109fc0c9068b3b791f7af0a648f0e640f46f0e1af804dbe33554177815664d1b438159bdc9d911bb6ceceb22cd89452ae2f2b95212705c07f05627b01ca3120e3e6395407d6354b4c6df6a7480273a7a0601ceaa47d5ded6a36a65beab5c2c82642d129569aeb87f8b0a786b49db611e1336fca14b51eec0b99cd38d584d485db6a4b82c77bb65b011066774c586e3717363aef7c84cec32a3c9747e313c5d9f4977dba56671ce954ce851f045f1e9e3b5a07c67bba03ae8e8e2afc661bd3e7248dc4f6c39ceb84f994eed1d78bd3d2ea26bfb38fdf03f06621041'),
	(7, '\x7801ed5a6d73db380efe2b1a7db84fb16ac9766ce79be3384dae4eecb3ddebdedb7018894e389525af5edacd76f2dfef0129ca92ec761af7d2ededb4d34e2302044100c44310f96473df17db8c47be6081f0652ae388053c13f699edb5bdd396ebb6bcceaadd3ea3bf9e73daf5fe699fd83e8f18fef922b4cfb224177a247d88b72c7d90db72f0814711f17cb2fd382099e3116687fc8e06ed318f78c0ed27cc8e371b91f892874c06a074da5e9bfef469ad44409f604f2b6fe5790dadf2241191ffc8641ab372c10b9291a7598c15ecb3280fc3dd37f67c270f09c796dda6702d820532117e163eb22d7f4c592ac290e4ae799892198a85581467722d7d9e9141c5864b6c58af1d88507e10c963b1a16250a67e9c4719acbad972791fa5f6d9bffe7362aff3702dc37023a24c5911ffd36aa53d2f2697a3b7d395fd042382175a25629d478180150b951e78ca4ab536224df93d3c5121cac897815aa036f82196fe8e5146ea1b06cbb01768a7f50e799ab17c4b11b3efa17d2386820799dc0896c545a0b827769c0422613c0824190b21b096220c0a0368623d285a14449a10ca4810270c8290d47b2fa34f05a8f240210cee10f7314c5f04c7f266349db237d7abf1d5e496c2c4d04d842e373c0cad3732f31f44648db6db5092d0947811b23255e7652d60a7d3b6e3d5461308631f38fce6769c768d94f1df0aadf986bc6e9ff59d418758d421b95aaeb000cdd7739f100895e594cc62c2579f8daf0ff440a47e22b7e40be3e5a0199d86207c3a685196c8bb9c2614768641b453ccf65ca757ee6e727569d38e9e193a1bc1d33c11fa24e8e08bd76b040ec5460fb9c2ed2328d448fa3e57a9e6b23559ce87e7142c7a3c23971446765d1a57a14741f4e5f8531ccd206c3524481cbbdfe0b19ad894d68436cbabebf9fcfaf6757d514545d8f21459422b566c6da7588da7084cc324ef65c4f248666c9ba8d3daf586ce7078621ffaac6e5146ebd83851f132ed2a760765de07f1c7d2f79a4a6bd8673be97190fb19db884072ed69f523cb13caebafd4c7ab6da2b85ec90d32ce2bb70f1ff5861e0cb05119e0714b76f9eb7c4236c9f4d774b4783d51d1514c4696204cd973684956948a6c43c8641692fc315faf65145b93749b20f7c5d60df71fe06f6b68ddf1c46a59e721f7df43034cdc20679731bccd131fa953303255b25169c458ecd79c4758e051391b682090d04dfad3aed199a8380e0489db06831a93d13d5b635d4ae8c87fa4a0caed4ab47d43e905e93abfe7d04fc10352570ddb286999089be98f44888cb946d33453df9ef9fe5d6ecd0198f6ce2d6f3c24f8fdc813f110e7290c46ea63a454af0824e4affa5035987470e88d37b9547edb8faa06db4109264b2257e047168a7b6003e12ac1925ecdb0c07c4522ed9d3a6dc4ffe7a2b996614b17438c91b8cbba7a559f877e1e6a184f721552f3c56c3e5bacae67b7a3295bcdd8e866f6f69632769cecce63a94fcf1952b6cbe20cdaefb2380063e0b491f335c19cd78eeb74874f27c7c1d9683c9e2c97b3c5f564490183c4a3c0ce80d908573d9c80441ec42fb7ebf454922e61ed5900e63a0398bd66de9d290f015831e1870630f8ed7f8d52fd4189462a754d477f6f2d576fbcfe3b0aa01781294ab915a02b600a9795caa04922df09a686a75594aa7e55f3ca7120554a3b0ea3bc417708831d895135771a2cd2f0452055083704035253fe8147416c4d39aeeec9a3b5cc80490007ba795a5effdf3670eadd030a1528f613a7fe1438e5a296c64df187c129a5cf61a0724f9d6eb70154ea901d8b5328bb162b7635bb99209ef7600a355792595728d789daa8b20052a7b5d1678154dbe93d0fa48a093f3448edee3e4505aa6ac817aab23c2a53ab55d6c5eca6357dbd725561f322f0d541185490aa802f52a351237dbf2aab5e6455bfbe1dbe4a6947c197dbee76ba30d891f055f5a601a912bd8c6c4330e875a10aa7d4d207f73c0fefac39f0cb8ad7960be05ae2f62cacd78978845e3fd1eb4be8d557b7a2466d5479183b58267db97c6f083b2861bf8a729d3632fe1f004e0a81bebad8eb38435c63ff003529f9ecd77a50e73082f61c17a555add2eb0c1c77702c808ea7d737a3d541f4bcc26339dd1cff628de318cf56f70740d4ed3bbd6f78abf41c0f45cc334abd62c2ff0d8a0e5ffcb1d2f3700fa9c2e8e5e2ba75b55ab878c87c39242560a8806681a438e895c1ef5c08ba5dbc8fc016c5fb47edf3dbb17427ee28306d0fba9dd3e3c1b4e153039b259e1af18660f0f432c18b696acd64682d381e58b338b12830ac773fd1f44ff966e90e9d1faa141c38c3c1612083a648fd352073bb78cbe912bbce22e5cbb77ea1d5839fcd2a8af0f906488ddce87d50d390de8537ba69b61afdc226bf8ca76f2f26d4f1d5eb16371bad0afab5d43d5aa956436d880539ea48d5f0c24377c1c78a9ec47831b9b85eb1f16841720df1639cbc5f87f147141df3d13fd8ec96d1ebeb7c35ba1d132e17f9ac8f96f910056bf5da8b7a8dfa88e8075447a9d9abed8ade6dee836a5e90db4f27f6af798cce1535a0b4de30b2a05637b5d93eed0cafc718fa1565c717fabd9b9cb7aa0df5d24f1576d3c626f158afbc35fa3cc17b31c42923ebc5f788f05214f024f80c578c8e76845e496376805e30f5d5a061f99b06bdbd9e7eb998b168e38a9c0771c52e257796e817b4bd550d41b7aa1a2a91c74d7b64b92277ef0412c9bca42f8b0def31342c618fdfb2d1c5051e786bb27e8fd16f2cee4fe3c9ed6a319a562529b2596a16653c91b1050b5b7fcbc59df0c1aa0365f736823e547be87471a7ab1dcd3e1acf083e6c394ab94ff1bdf74b14fb2dfa2a77946feee8d70decd52e7e9efe0bc9f28a61'),
	(8, '\x7801ed5859531b490cfe2bae79b68d3d3697df26b6036c0ca6b059b2577535336de862aecc012129fefb7eea633c63938b4d36fbb0a9a2e269a925b5a4d627f54787fbbe480b1efb8205c297b94c6216f04238a3b80cc3b6e3f398e1cf17a1335af130177a29bf4d5296dfca74bd7acbe398b83e3a7e1260bf33f69cb613f26b5a74c63ce601779eb03d892291f992874c06a00c7a6e8ffe1d80dbcf047407c602c7edb97b9d7ebfe3ba4b77301af4463db7bb37747f27ce32cb44ec3f329927ac52385194bc48a0a13a41a9bf71be6bb9166e8e57116526fc227c64297fcc592ec29024d8135bae3829e44afabc203789884b1c4d0b0a4428ef45f6d8705e20733f29e3021e8c522e6fe2dc19fdf157db5995e14a866124e242f90bff93b6ca7393e96bef72b6749ee02ef0c2aa4cacca3810f09731e996e7ccb7664522cff90d7c5e23cad8978152d058bc4fa4bf6694b1fa866b0a9c05d6e9c3843c2f5899521e7c4d2c42c1834246821589c9897edb49b240648c0781246721d82b29c2c03840139be1ef50ba68422863419c7008d24f9fbd3a9cce461502230df11037097c6ff2c01b8fa78bc5fce264baa07cb0549b8a1e523ecf934c42874e4799abbc5f097866b0d758cbb09bdd73c4a93fe8f61aa482bf3756f288a2ec8c86ddbd036251e97fbc58423cedd77b9f1078ca7da34cc9341bbe3aeb9f4be140e47e2653f2b28ddf56de5982f0e9b2c44526af4bda601c88839b5fdf18f948f0bccc844e649d3bc96a85b853687771a907fb88a95ac9ef4a5cf699f76b67b17ce30eaf28d89a50908b8dd3fa7d5a57a94349f0f9fc511c9b49d4d99020716dde23020db139e9843957dec9f2e4ec8851c69c2fbdb3f1b4a95ef12101798efbae4d34a75c9bd8e031396699e48d8c5919cb82a599ba77fb87ddc3c3b663bedc013ee121f5593fab8c57898d9921aa1463d7b0e52e481eaa506b2aa9704695f02428fd824522905c5f23f593951955e21df5b193668a6b4746a81c3bfdfd5eaf3f18b8387ea46ef2634afef9e57c7a84a5427fcdbc8ba3a943796c36e3b6130c6c47b6a22b524db82514b20849c18cdff338485a338ef2963db61605f7ef647cd37a238b963bfcd369755a57b728dbb0027b23d4df2a6bd332f3510605236f6591aa08d669ef4a1e43c723ee33eea0f0058ab32d653a38baaa98b427244b3718d41a4c612be8a5e28c5a96a170a83aad443ba77497517acb1b0efb54a947156a20d2190836dbe6fa2313a2607d6b695ea86fd77e7f90a9bd0cb3dd572d777c48a0f9c033719b94397c46e663a532cfe4126a5373a99e4f3a3ff4c137b93e91581b6ccf4ab0151019819f2c1437a8f3849104315a9b6581fb4c91ecbb6df37b3b9b4d153852a5b38a2f645871ba9cee5225268d3e0ffd32d4709c952aa3ce2fe6e7f38be5c9fccc9bb1e59c79a7f3cb33aac428f8d56db4b60c9fda35c386dde1174d3bff82697bdfcdb4ee01ddb42229e0d3356e00647a0a6534c1045f17123acc8b007371ea5d2cd9f1fc94cadf165e2e229e15ad63f4542ac92b04537039ec0e10cfb57dec9b00b3d7dd5570fbd5806936fc4700739d3bbdaef2823ac7f4f8b52a92df1b4b0fa0a28ea593f9696776b4747f1c94121cd4c0d8402999b1017f3f034a07bb7528ad7fd52bdfcb90b492f63224750f0ff7e1ba1722693dae162f35c612901ad996608174a2b0316fe9cbfaaa0caf5be780d256b26ab9ff1843d13cfd8fa1cf22e0e79bb31f87a1dd03c444a3d8cf47d13ea0aa86a36eb78f9ef60bc6fd6b380a6bf63e01a4dd034c6b0d1c1dec75fb87c4ad0b5cd523ea5e462fda6eee33b3436324d81e1b1ae48d89818666ea6c223d442ebdb76cfa763cbb9c4ce96d435b607a2a6d14de2b68fc5aaa16bdb1c4821260acc642b44b868f995e7e7c319d9c2cd9d8bb20b996f8906477ab3079403d3ff77e63f3b3e66464bb8d7d945ee076bd210714a66928d143d757e9b1433b186f17a50faaedbc7a4f6de75d9960f2a3014edb0d770b7ad4a161f4e33a047a8da1c7af5e3cec8e2a4c351efb764332a1a4ba833ecf30f24386f2acd6b8454468e28067c127b8123ce3c4182a3676077800a161146eab9eac76b79eac2a65cf75ec6590d43c51b116999e87b6545a821eea36eca118db2162b1a400af0512c9be842ccc69b71836dce08c2f99379960726fc8fa906042372dfbd55435c6951e45b37aae448e07aeb8651e016d4eacbb4674b5bbaa156cdc46771fd7117986b3c639f729951bcf6bf5f5b88caeed9bdfd3dfdd02254f'),
	(14, '\x7801c5575b4fe33814fe2b551ef68996246d07dab76c2933acd8b65b82347b936512a7582476c6b16118c47fdf73ec246dd2ce6af6699110d8e7f85c3f7fc779f36892b05253913092b284575c0a9252cdbcb917fae18761100cc3711cf8f3b13ff7c3d18749f88777e6255410f84d58eecdb532cced548fb224d5232fdbcd472a04eabc79894cd1e62282d3397dc04d6f41054da9f70ea765513095709a139e8264ec873efc0413f4a518c4939e88cabfec45659462227925bc92a4757885364ca52578f0e6c2e4f97e0d393ff0d3c683a06fdc992029572cd1f92b29e96b452a96e76837a3798565a81d112135cf7842351694159443c2ce77ca72feccd46b9dd09bc7a8ca39abf461c92fe37e723914e140271cfa614f07ea98f22a914668684e5152be139537fff3ef332f3379c6f3bc6002bc4033e02f06ddb6e56a791ddddfc6de3bd8005d484eb1cc88944133eacc1e6945daec0a565574070d3d107291f0d43ae86c3e4b9eec15b9b06ba8bb86924074ae2639ad34312502ef54a3fbbdc8194d352f18d1b2c65b70e649953245689a72ac392029e32c4feb023861175b43c4a213e45c30d4848200b25dee2d882dce6d236b63d055b693d0c11a63dbe5f5f6e6e3721bc537eb15a2ad913740dfb24cf11d53544b550d7e1a5c2bc6be3155a12e209f57f6da650cea14f8e3d1acb30da71879a6d0b8603cf23b224dbfd661d302db6e55a6508b3ab04f7731b84003eef03b40e1c06163d49ef8e15bf6e357266555a27889ed681a7d04d046c012bcb2422bfe60f0405d6aa889eb4b9be0c5289cb6092e3f5d7b98d47fc44fc168651473d7c121506619a0070132f5fd707209c8b03bd593817bb95a6f87d7db389cdc21649c40635fea420701ee5b002294fe1d8556a30fc561cf0287cbf715bad6315ba14f08e7eed3cd6673b3fad8756aa5005e5a01e5b8c0eadcf68175746a78364a7cc70531826b522a7b676793d96806603cb53c4c918b4c367db4bac4758b3c40304fa97c69dbefa4e8c39befadcbd4249a142ce5d435dbfe4b8cc221716e17e7a5b25ae7bc00de390f2e7c7f168c675080c2f2c06b8975f965b3c49a68b7ba8db61f97161ef561e00a1c50c71d6de5567460bc1168ae7374b0821ed367fe348865d9dce2c1e1ed1e8493bfbcc1707007f426726049f88fc1b0c322ca0266428becd2a804389511ac9e2a2cbf3445fc62a80097afb6ff306d180c8c86175db71c45d59704476ed953b07b5cec48067e91e9811815c46349df9af67e45de011e373b0af1d9b9019cd6999dc8660de82cb5551aa84b93a089b45e87cdfa1b2f9b3b713bfd79102e6638de5fa8628fd25450420c1f76daf06a6c5d02ccba7b870073807199f7b52cf11d23ada776d2c209fa0c46d38b33ef7bf0edd06adb4030d3a4bfa75a4021fd0a63384f0c4c6e683b51c64268b35d6fd65b9c14d12d89d724fa757dbf82c90b2c862772b683d185af079c9a2ee5137186d3d1c5e47f09140969cf142d2d87e3d1d4e62035c4bf1f3200e1e06234011ed35652f73bf0a71f46e1044f38da6c01ed52769b0df48ef8ae4363c754d711f7580e1f0958e8c23d48e3e833597e5edcde5f2df1a1e8fcd60577a1c0330f07456c49a5b34552030db7d30de672ad476af6596c9757373159445bb4db085fa47aca72f9025cb2897e27eb1589168be5268e568b25aaf58977cf197083cb12de8929b0f37e171f77aeb0f0563309489b8ef870cbbe1809330a478d8b1b8accf0858c33f56d5f78b7478086da175e73a26dce814ef3e4459be0a4bd6909558a43750ffb712484d68894aaf43b5a129ead0278cfc5db9e4ee1c1876313cad67e951c3f915bf593a4625279508a56572b9a3c01511ef96c046e0ef502c226374477176387f70651d4bcfceeea748f147a75f016f724baba1af66c7d93f098a85967b15cc5dbe8f6d0921537aed64253c5e500ea3bf8cdb0079680aac3c68f5e47d057545434b18475e233b0f74d74a82d4cf180df145ebcff787bff079310d85b'),
	(9, '\x7801ed595d6fdb3a12fd2b861ef6295625f93b6f8ee3b459a449d675d07befee8260243a21224bbe94d4342df2dff70c29ea2bcea2cddd765ba00182449ce1909c399c430e3f3b3c0cc52ee7492858244299c9346111cf8573e8045e30eefb7e3f18acbdc1a1e71d7a813b1e067f38074ec81386df50c4ce61ae0a615ab2db74c7b25bb9ab1a6f799290ce67274c23b2b998a377ccafa9d159f08447dc7944ef74bb152a943c66328264e0051efdcc682c25309f68dfacfcceac0aa544123e3099a5ac1af0986c14599e6204e73029e2b8fec69aafe533c6875de3c6048ba412611e3fb01d7fc85826e298ec6e789c911bca815892e67223439e9343c5964b2cd88c1d89587e10eaa15cd0674770154b91e54d974fd75e6771319cd0d009fa5ed0d1811f2399856991e408ce76c7e54d923987fffcf781b329e28d8ce3ad48300a8281bf34e92a2cc7cb93f9d5d9da79840de862714a6c8a24120846b9b25b9eb16a755b9165fc06016d086512ca480fd06afc90cab0569489fe86df73b804b3333e897996b36247c0db1be84e2c62c1a35c6e05cbd3126ffe8193aa4828c6a34892cf81a48d1471543ac008dbd8ea13168d209689204d3804c8366baf40ac71ae03591a4354c54d8a0896185b2d4f56a7af97abf9faf4e29cd066e516e82bb151f246289ea72aebfdad77a284f8245446ba40beccf4b6db08f8c91f8edc71ab19bd04fbc011387fe07a2d51ce3f96d3e65b0a3b54a6ee6c403a7ab7bd79b7c61064c0747e04141a031aa3658f2fde655fbe652291854aee281c36d04f006a0522a42d9be44a5e17d4a174357c62e2522d70e206a36a81cb37270e2dea2bf1b3153c2b9430dbc12030dd6c801e02c8c843f2990019ba25bb2bb02fcf2f56fd93d57a303e22c818414e71291dedfbd4ae014850faef28d41a5d28f63b162436df4744ad6536a331319d776f4e2f2f4fcf5fb707d55280976748396662e5daea89b5744a785a25792313562432673ba5f7ac3f188fddd9ecc0d9fbdd5ca44c36a98da45666265eec1ad3b98bd2fb0a00464aa310242bfb69548439db8a4872136ffd2f2b14f1c42bfdf16aa7b4d62bb945ea79e54f3c6f320e02f860ab53c1c38e5cf3f7cb25b925375f67f3d5eba54648d919e98238ea69502bb916358c5b412ef39806384798f90779d75ba73bbb917bcd0dde1b8cffe5f4fabda3988777980a0c6c410615a477850a914c0523a7a9ad4e2cd6777f163cc1400f3af0a01901a6b009d184c9e4a6727710d7ee3a0aba4d26376c837129c523232aa46b9dedb569e72d251c24f0e286637e9a3090cc5aa44969cca24de7b42c47ceca996f675a7e07f6fb93dcd9cd70363aea058b19f1fa3d57e2362d32388ea68f966a7a25a6a68057bbad892b8313b3f2ae96ce784f01d651db6b614fdef4dd11f6fc73a86de5d32a803063975fe758608f7f04ffc66101ca46d8992a34702e571797172ba288f9195b5fb0f9db8bab73502ed217f588c50d388b8e0d449766c97be63999b933e4bfffc3442913d529a2cec71377e2eb45a4391650d30b303c1eba23b051ae2536890c270337183e1ebc8c6b1767a76fe7eb25e116b950b3b065d937382702f8e0d7459a22c9de6870b7e995825c4f917d15b74edc21d2710b0a75d8f7516bd9e16761d67a71df8856071e90dba4551c9bfaf3c5fb294efadf8e5889211ad45c126bd06ab4a9ee3b11eb30183579b5f5d94c7f2fa3d5dadc8b58d5f783e1143e7b21ab76626ae9d3502e78d59ab702cbab270abc9ef5de233ee97d6f2e15767162cef242f50822bda3f5d52f5efd425e1dfe18bc3a76073f03ad8ec6ee14e9ef8761d5d1c81d4cf7932a389568a8c5a9c329e5939752eafff2fa3a1dba9a462ad6fd2a86f5bdafbebd963d7e168efd1eb7576fd8a1d923dc5edf2fce86dff0f63ad84bb238fb3598f73b93ec64e63749b6f5f9d749b636f72292f5fc71f01748b61551cba415c55ae3566029f628c536898962456f81ba2557bde1b87794e6b8d966bf98f517b37e8b0bab377271d6fe6198d5c723c66cbc9f5a6723d7eb5e57a7a329dd5671493799acaabf981bba697c36b369c1f325b996b8538da36236d505b6a694bb9effc696bf2dceae8e97f4a061c62deb03662a788ea082e65a57be5a4d2c2a40c3ba0a8bfa71a9c7ca12d962b53c3e5db3c57c4576adf03e55779b38bd47c1eb72fe3bbb3867f3c56279b99e9f2fe8ee5ddee58311f87e86031e324d55e342c569b7c38346843262dd4aaf10e6cc8247852284d456103c5485fe2c521453a9266a260e2f0b7acaa1e2efe7daf3a68da16c563d45d81e55741a3af66d866c6290aa321472a524dcdbac913e11223649c455f48c568af79504753a33dfaa77849709aaefc26fd5f3d9d3b79c4addd644a6f061dd584469c317557bae5050a4b24677502b30e5d2ce8c28ccb632f76e4d31ae0d92c8564fde95eb7da2d07184b3b862f3e3e37ec7d6a71465efb236b2589eaf57f3b3a6252db6435d24395732edc1c1bd7f14e25a845035e0a86b33cee120186870b58ebac1d4475905eec2a2938c87bac2b6e7c1b2f362d4d44e8aed35bd7e39ebfa99f1f13f2177c34f'),
	(11, '\x7801b557dd52db3a107e958caf89494c20843b1352ca9934a16998f69c3367348aad040db6e5ca3694323c509fa32f76be956cc74e68692fda994eebddd56a7fbefd56797278108834e74920582802994995b090e7c2394b8a283a70029e30fc0d44e49cad7994092bca6e55cab25b996ea5b73c49c8eac9095488f3ced8770e9c88af48e88c79c243ee3ce3b88a63a103c9232643688e7a5e0f7ffa7d58075ae0eeb08cc0f17ade49b7dfef7a47cbdee0acd73beb79eec9c0fb872c0bad45123c329929565f78613459ae70439d4161bf91df4a6e9d97e9d54aa94590478f2ce58f19cb441491872ae3ca2a51b95ccb80e75426117389d4aca35044f25ee8c732f42747701d4991e5c8b04ee3742f8d08e9366cbc6ecfdbb141c5429905aa487234224eb9dc249973f6ef7f07ceba88d6328a6291e016941dff52d075032e266ffc9be9d279860fd822392dd645120a94bdccec96672ca8b28b4596f10d5ad750ca2490a1b9a025bc5732d81acac47ca3c2394a82e86c4d229ee5ac48094ebfd2d248f03097b160b92aa1d53f70940e85663c0c25d51c98594b11856501acb28da22ea1ce2a229908b2444180629b7b9d9c05b5e964e90d6d151b851696705a4cde2cae2e270b7f79359f11b02a7d85e9c5f76f6b2d37dfbf69680a9d7544de09540201b515023a04b4cbcc8cd55aa062a35377d092d25976cfd1c1fe91db6ba972fea58c9fc7d47f9878ee70443666c0de7e58e20672600f3f03138dfbacd3f2c42f0fd64b53128a2cd032a50e54bdddc364a51001cd63926bb92ae840595c246f5b51a73274bde33a95c9db370e85ff9b908905cf0a2dec0458d0a9f51a80214c1c83554e4f000623c9ee0a8ce2f97cd1fd389e9ef6ce092556915307ca921a16daa2e7e7c0237ced7058d7ef128f353c48ccdb17f4a725cce84e84f3d1bf5a5ecd2e993f1e4fae97fe6c3c691f3676402ecfc03736c4324b33162680964d09cdca486e64c28a44e62cd56660474703770404bdf4d94c56266b5575d4d832db37b6423077a17aa88160b57407c05d7b576111e42c16a1e4b6ede6bfacd0b40b0ecdc761aa8dd5a18c413a87fd61af77d41f1ca300b12181c7942af4d7f5e412a2dc7e4dfdc5e5c400a53c0ca2a045b4dfdb5a6f540de79522977944179c2b641475c6607c2974e7b4d759a92217e0559175ba9d99921af7e3540ceeafe19c163a0077a2fd28948e0d8d54f5fa5cf004de1f4dd3b155041643c57fb631968acac9a02d9aee1818994c366c8d7b89d141801aec6cc8ddb876de11ab80af8b0d477c663f80ba5adb9048ab429a61b02cd742e4ac5f455a7e7bd5f757995683303d3eef78e3112dec07aec5ad2a32548bc287a40eaf84d100886acb9a58b2d8b099ef5a195edb07d58ed98b1ef6d9d1730760941f01b59cf04b439a75ffe0a5cade12e9319130a458b6515080c8d174a60b8395ebc5fc7abea075e04fd972cefc77f39b19f6eb011a5432f4c03d45315e89e1fd2b318cdcd11099fc6614a04f3a11890dd624bd546843dbb243be43bf83a17b024e7a25d03f502ce2c12d2dd5653b7187c7cd3a8e2c4fbd12df1f29e4cb118e8e5c6f482b2a5739eabbddb318f37edfeda3eb5653ce441f4f5ad71bd009bb0deaa1b72db1c26a3c7fb2085afcbebf035aea1dfaa7a7134122b6ef85a5ff894d3e8da73717137a28db084a68d8a0f0f8a55dba346cdb12b1b0c07c980700e6a3b463252d8f17938bab251bfb0bf25b291f94be5b47ea01247bedffcde6b3f69a2bebd4d81935c3629cd214741c626db579d796182fd82280b6424f0f9cf4b95058e3b4f76ddc28b7a05f0884fba76d0bac8c81b4eb776f75a26e53c3a6fa21403e7149cd4b01d71aeba2b593f794684d12721dfec04ae1319f604bd878ebd3219ec1b4d851b69ffc70a8cd5fa4e022548d52d4b6b9e6c11dd6cade9d95c22ee89d80a8c9d55af8b0a40e6f1d92aa7a0e7f28d3dd33d8a98333be61fec54577c7d75785d75449d2e3c96cb9f0a74d4f465d5d354f72aea5a207f7fbe2fbb7950860fa7b83097bcd938c0786e09b3f799bf2a48857d54fc9e7ff018d993043'),
	(12, '\x7801e558dd52db38147e958caf896b3b0924dc859052b634a1214cbbbbb3a311b6021a6ccb95ed52caf03ebbcfd117db4f92e5d8096d69bb6577669961c03a4747e7ffd3d19d43c39065054d43462216f29c8b9444b460ce7e5ac6f18e13d294e03764b1b3bfa271cecc527e2532925ff16cbd7a45d35471dd39a188b0df998c9d1d27a6176ad199d09446d4b9c77691244c869cc68447a0f4bcc0c38f1f803b940c674795064ee005bb5ddfef06bda537d8ef79fb5ee0eef683df146729254bc35bc27341ea030f35252f044ea82d28cd37ecbbe06be1957935914b1616f12dc9e86d4e7216c74a82b5d872a5a2e02b1ed242b9892594c334232862317fcfe46da5fa9dc3a88c39cb0b58589b31dc322386b90d9ea0eb051b3cf058c4f350946981402419e59769eeecfffec78eb32ae3158fe384a538056ec75fa5741d80c3e9f3f1f9c9d2b9870cf0c238c956651a31b8bdb2ec8ae624b4d6252ccfe92542d720f234e4913ea0b5f85ef070cdc853fd0d0f177009b4333e89695e903253e9f49890c68c46054f182944955afe8e2364c424a151c495cf91332bcee2a8728021b6b3a8abb2ce10629e32c50987208b8dedb57126a975242b69082bbb140861954ee3f3c3e3b94a28bbbecee5fc5dc9f20e2b3a57b42cba1942cd4a992b5e2437cf7515ad181cd4db6dad498822ef29c2e5f75caf452ae8874a599aa8603bfb7d7777a8587431bd385b42bcda6ff6de23fe8dc3b4cc6ac3a36be8a18288581e4a9e2967db306ea59f25b050955e5a487e51aa0d951f61b8f1ba35a4e76a2f683ba62f9e3b4af76fcc8d84d1bc94cca4bac92eb15a213354f007681f3d78d3ace4d7256aee6c3eeb9e9dbef4bd03950e9a352f94f72b7ffabe5ad7c9a5d2e4cb19a63936d3acbb2181a3b03e20382db1fa4ca8f3667cbc3c9e1d91f164323d5d8e679369fb78a31b2297a3b118152b2bd72ab678aa5cb44cfc92a7a44c794132a92b73347247a31da7fa0ad4e75ef5d9b495a72b61c3a97989091ab9802ed791b8a9b3c050d511ce7e2d5c4465589084459c9a90eb7f492955cb7fa63f9e6552733de3097acb337f0faddedbebc1fc44d7fa6d868c767e399d1e61a9305f27e3c5d154a749b519fd40e1cd76646bba2635845b42c18b581d7026004e31ebbc68146ce7202e59214471d5f1bdce9b4eb733135c420d6c4ed0e9eb8cce4a19a25332a2dc2513dd34acd7de9534c521b7a875d4270b1960c0763b131dd378aae25098996d30e8359e5e9215ce55fd1bed4ea217eb56ae453baf545341772e2f29f4d3688046d5c2be190836dde6e643325610df6a9a17fa3bb0df1f7966abe16470d009262305cf3754b22b51e6709a521f2bb57a5532a1d2da4bcd843209620cdfe4d27d6d3bb336d81e9460bb233a07fe2531bb041428345628644eb32c705fd540fd81eba3837e2ea3ab4e70a43b6b1d6288b1124db71da846ad0e0d691c96006ce40591a5ceaad3c5fc74be581ecf67e313b29c93f1abf9f94c356a21d71569d519dcefac75eb796ef075dd5e7f453755d5837f463b254a35e6421470ed1a5a80439e062243a872a0e7f5dcc19e32e8bba075329fbf443b54a9bc05ae252ea129fff4272a4021ec4a3c8cacfec877353cd680fb4de01af4dd110af61bd0d5eef8cfc1abefb96b4b7e16be0e36f0f56031ee2e8e8e7a3f115fd540d040e80a5f83d6a26d784f8eaffe30183611b6fdddec88df07b10d79df09b243ff0740b6155e8ba5067f35c81ae1966041f6400224a5e84cd635dca165e7927eecf4bc4e267e146171b7fa5f20ec1037b70d546c4c400f02e4972f6f1bc21e94b08d9f7db70f70797af86ce2e4d01dfe4b30a9c1f0d1770da0d10853ced33bebe1bb06d4e9b7ee1bfeb0e7f631017c45c127bc70a0c3b9fdfec3578ec0df75f7006aad3b873f42cb0d466a878185fa626d2e8066f11188d01aa4b687ad167963ce528f11ea2e9898a97c397e4ba66f2727e78753f5f46434a80ac92885e72435b42ef560d35a2251891b8b9eb381ad151fa926a0c9627a78bc2493f142c9b5c41b21af57b1b8c13c733afe95cc67ed79b2ba9b05be82262463738cc1cd33cbf0201561406c0f37c6c778142a4350ed65d5c3c5ff5d293030abb9d7280e7f33f5e8a6c6fbbb750ccc1ac164543f25d91d759c1a3cf66d4dc9c421756b0aa9941cee6d06648b88d8a41195d167b804dec7528c6246df7a7784972535c3c36f5f788babd92b3fb6bb701989862b6ade42d2f01ab3dbd699966086e10d855494edec75b654215e0b5424fbd2745699bbc5b0e10767724ec68787dd0d591f31f4da6326d3d972313e694ad2647bd43c2da8e4425db95f979ffeba602158b7878160b0e7f681c3adca0c821e2ee3c838189de634d42352f315b9b99e96c9857d9dbdff1b4749aa44'),
	(13, '\x7801c5576d53e33610fe2b197fe827626ce7202fdfdc2477472797a421b477ed7434c25682065bf6c9129063f8efdd952c2771a0a59fca0c03d2ae56fbf2ecb3f2b3479384958a8a84919425bce285202955cc1b7951105d76c3b01bf5d6c1701404a320f22f3f447f78675e420581df8465de4849cdec4e755794a4bae365b3794785409d672f2952b4398ee174466f71d31b534153eabdc0e922cf994c38cd084f41d20ba2007ec21ede2519f893bee655bfe5959692896447785590e6c209dad0952ae0066f247496edd710f32d7fdd7808f11e855c9b2029972c51d98e947457918a6519daddd0acc234382d5128bee10955985096530e01dbbb5396f10726777540cf1ea332e3ac5287291fac8356701924e14027ea06514b07f298f22a29b450509cbca47c2b2a6ff4e75f67de46671b9e653913700b1403fea2d34d5926d38ff1cd6cedbd800dd085e024db68913228461dd91dad48135dceaa8a6ea1a007422e129e9a0b8e361f0a9eec15b9306bc8bb82948077362719ad14d12502efb542b76b91319a2a9e33a28a1a6fe19957c8944942d39463ce01491bceb2b44e80151e63ab8b58b4828c0b869a901040b68dbd01b1c1b929646d0caacab60554b0c6d82cbe994f56df10674ee220fe3badee98ac3a3f75267207ffa00e609d57a6d1360c32135df6fde1d1b6042be48142a9c29e1f1c89147daa1da53916da1bf53ef8831eea98fefa7cbd862bd0803dfc02c53fb8d0187527dedd57ef6f92945589e42516c095f604924ec0126c52a124bfd578a04e2ee4c456c2051805fe6513dff4f3470f63fa8f80c919adb46416ff1672c566037041445c044114460005b353dd6b68c459fc5b77b29a0e824f88112b5058963acf6188fb0671889d7f869dd16863afdbb2c0a1db9ea06847662bbc13dcb9fe7cb55c5ecd8d33fb4b8d14d04a2be018eb581ddb1b3a352a9d12df7241b4e08a94d23469180d3ff8430063bd8e2e06437f38a8d7874172b1295c218d32b1e522b7e0ce7d5a3c36f5b752bc0582dbdb2f529d2892b394535b6ef32fd11207c3b9599c97d2689df31cb8e63cec07417f10f421f1b9e9fd5d89a9f96539c5b428bb9ac5ab4f538390fa30f0030ea5d3a23672233a30ee048aab0c2f98d1072ad2a233cd80f6214fb6933b033fe824daef6c94dfe976ae919e3b9f24db812f602107fa6f205d6a99007d32825993b9a11297bcef9a0ab869073c007dcb1206b3c151a0ad9365a3ba3b70ba962d05b3c7c5966ce05e2475e04009046df8dd98f6be20e10065eb2d05ffcc8800fa3a1a93731038b82dec4232a648e83cad9459476efd8397ae1b66173f77a2f11027f92395ecaed015640edd879dc6bd1a5403c0d7f1de21b02c506ce46d2dc378a7086ba9bd6ae19437c3d0bfe89f796fc1f6884f9b02821917fe9e63017cf409266e96684001949d486d90b35c2d968bd5fa6a318f6764bd20f197c5cd1c862cf0179ec8d816a6143e147040da904ffdecf5867e0f5af07f7014a968cf118e8fc3cb81dfbb3041140a02d88f171846f044ecc3345246e258e47238f42f0678c2326683681bb3dd74d83ba1ba7f61b923718be0f0418099ceed705cc75fc9f4eb78763399e2a3d0de5b67dcba024f3a9c116b4326475b24d5507133d76022d77aa4669df16a3ab95a9371bc42bb4ef858c8fb4d563c02872ce36f643127f1783c5daee3f9788a6a96730f3876cf1ad0c365098fc2149879bf8b2f399b597898e904a4ae2601f4d9775dc07cc231631d872c337c0ee3387dde67deee1120a2e639e74e34d539d071ef5bb4099734bd96502939a4f770ec9c08a13622a5327d43ab8037aa00e6b3fe36a75378dde1c884bc359f20a7efe146fd555ad16971908a4657499adc03559edce9047600b51cc22a3baabb5e6389f70651e41e7bd775b8270aad3c78e31b124f26dd96ad1f053c246ade194fe7eb553c3bb464c4eeaa855054f2a203f9edfcaad92d4b40d562e3bdfd08fa928a8a2686b24ebff9da8fee436da1f35bfc80f0d6fb2fb597bf013ca9cf69'),
	(15, '\x7801b5575b53db3814fe2b193fec5362e21020e1cd9ba4949d34a1c12cedeeec6884ad040dbe55b6a129c37fdfef489673a3a57d2853a648e7e8e85cbef31df9d9e16128f292a7a16091086521b39445bc14ce795ac571db0979caf01b8ad8395ff2b81066abb8cf7256dccb7cb37bcfd394b49e9d308b70de19f94edb89f91d6d3a239ef2883b2f389e258950a1e431931124c7dd5e173fde09b443257077547be0f4babdd38ee7757ac781d73defe25fcf3dedf7fe21cd4a2991866b268b8c35178eb5a42833dcd044509935e2bb931be375788d502a1196f19ae57c5db042c43159b0115bad342be55286bca43489844b84660c4522968f42ad6bd79f1dc1552c455122c2268cc1411831c2ddd2e975babd3d1d642c92459855698942243997abb470cefffdafed2cab7829e33811296e41daf13f39dd14603c79e7df4c03e70536a08be0945856692490f63ab27b5eb0d0469788a2e02b946e4b28d35046fa829dcdc74c861b4599ea35325c2225f0cee424e645c9aa9ce0f433258d058f4a9908566635b4bcb693a94828c6a34852ce8199a514715427c0087751d421d419412c53419a4808506c626f8233a0d695acada1ac6295a184359ca6fecd6cbcf84c90b2128be65b5edc0b55b4fe688dd51a7f900e602d0bdd3f4b81d478670377b8b3ad60853d72d4ca3b76bb3ba2927fad3de50955da39ef1dbbbd53d2d1adf4fe3ac01564c01c7e41f5b72ed446ed899f6ea1d7fa211245a8644eb9b6553c409f1588903a2f2d95bcabe8409d46446f92de84d27537914cdebf73c8fb5fc4462278512961a06ed0952d97400615ff04f43118a0ea7aa778a8d07353ffefce6d30edf72f080e46505201ea8c7a1eed6b70114c7e8c30adb10fb3ce9e0589c6fa8af2ec982de84eb873eb5f0697b30be68f4693abc09f8d26bbd76b3d4094172016e3621de5c6c51d9d1a895649ae64caaa54962c57ba3307fda13b04feeaa5773ac41a39d2ebed6865bacc6c456ba18620bb83370f51f6d400c148e912e77c633e8baab0648988243765d77fb24a11eb1fe9c551aeb4d6914c402f47de59b77bdcf386c840a2db7d9d538afeba9a50ad4ab39afa8b8b89464a7d18944023e7b0b88d5c8bb68c5b4129cb982e98f2479e46592bc8f2d634e351cb7471abeff65b61e5b696a5dbeab4ae89925b174aace10c4c24a0fc06db79a54250a66094359568f6b0c9fb52f11457add1bb6855110acc034b7ba64c8681ea36a1e199ef29e83d99aed812f7129183f714485973ba36ed7c208e014d572b0efff4580063ed0cc11904167773b3504294ccb39e16a55ef7ecfa9bcc6d5b4c4ffe6cf546439ad34f5c89fbac2a903a721f3b8d7b35a806c0d7eede36b00c504ce4fb5adf41d89edaab160ea912f53b693b866d0e515bf7fb8566d0a67eb062a337ac7a428c8c5dccd838ac8001149da94a03e76a31bf9a2f82cbf9cc9fb260cefc0ff39b19c66a1b05aae97ae01201bde1c3c7377c40879e21925ff402644a2762b1c274a4070a0d669376ecef71f1e0d4ed1ebfe9e86f4816b1e286a46cdafa3df7643b8dde99e79ebeeddf6f49e4eb1e0efaeed99006569995c8ef66e8a2cdf11af530d98ca4ee096fd01dba27033a61a64bd3f4a62466d3b6e70fc6c20edb1f4e841df1de30a017134122318f87c0ffc4269f46d39bf184dec7c6831a1ac629bc7969b2069a7a77b65854a13ff46b00fd51ebb19aa3478bc9f83260237f4176adf029530fcb387b02e35ef99fd97cb63bf46c9e36036943b1e8a73cc7ab39c214dbecd253d7e4182fd72a84d4c2a7fbd276be5419a63a0d67e338f22de8cb8080ffbca981d96360ede6bd6b4f3475dad2b11f0064139734c41472a524d2bb5d9003216a93465c45dfd1caf0884f31268cbfcde908cf5f7a68206f3ff86068d45fe5e02acab652d1e8968a870f982b07775a8119d77b0e5195ed5cb80ea8c41b8324b28fe1eb3adc0385bd3c38a31be68fc79d3d5bdf323cbf6a961e4d66c1c29f6e5bd2627bd53c2db992590bf96d7dacc49d08a1fa6b9d097dc5d382879ae1b73f75b7f7d32ab9b39f902fff03ce39289f'),
	(16, '\x7801c557db6edb3810fd15430ffb143b921ce7e237d576da2cd2d87514a07b03c14894434422558a6a9a06f9f79d21455992d3ddeed316285a7186733d73867ef16892b05253913092b284575c0a9252cdbcb917fae1e93808c6e1340ea673df9ffbe1e4f424fcdd3bf2122a08fc4d58eecdb5aa993da91e6449aa075eb6870f5408d479f11299a2cd4504b7737a8f87de820a9a52ef156ecba2602ae134273c05c9d40f7df8139ca22fc5209ef4ada882f9b41755ad1413c933e19524adc325daa82b2dc1833717759eefbf21e77bfe03e3c3941b1324e58a253a7f26257dae48c5f21ced6634afb00c4e4b48cd339e508d056505e590b0f59db29c7f65eab949e8c56354e59c55ba5bf2f33818249743113a3ae1d80f073a50c7945789ac8586e61425e53b5179f33ffe3af2b23acf789e174c80176806fc8b41b76d59ae2ea3bbebd87b051ba00bc92996d52265d08c26b3075a9136bb825515dd41433b422e129e1a07bdc3af92277b452ecc37d45d4349203a5b939c569ad42502efcd460f7a91339a6a5e30a26583b7e0c8932a658ad034e558734052c6599e3605b0c23eb6c688452bc8b960a809050164dbdc5b101b9c9b4636c6a0ab6c27a1830dc6b6abcbedd5fbd5368aafd6378836277740dfb24cf11d53544b558d7e195d2ac6be3355a12e209f5766ec3206750a67e1e4bc770cb718f94aa171c174e2f7449a7e6bc2a605b6dd9b4fe1f629ea9869fb701b830b34602fbf02143a0e8d5177e3a7a7ece747266555a27889ed708d3e00a813b004475668c5ef6bbcd0941a6a62fbe2120cce26e1ac4d70f5e1d2c3a4fe237e0a46ab5a313b0e168132cb003d089099ef87e727800c73523dd63097efd6dbf1e57639f56f113256a0b12f4da18300cf0d00114aff8c42a33184e2786081c3f07d83aef5cc56e813c2b9fd70b5d95cddbcef3b3552002fad80726c604d6efbc07a3a0d3c9d12df71416ac135299599d9f0647a3eb9b838f2defcee26c945265d278d32b1fd22f710ce632a9f5a0058297a01acefedcbb44e342958caa9edb7f92fa915ee8963f3715c2aa375cc0ba09ee3e0cc0ffc93332c5b61a8e0b9c4d2fcba596159b4fdba8eb6ef570621cd65a00bdc51874d6de546d431ee049aeb1c1dbc9390528e232c9287d1524a35ea8ef768eaffe98dc6a35be03791034dc2ff186c3b2ca22c6029b4d02e6b9500a93282c55385211857c32f3515e0f0d90000d60d838de188d1b6cb72543325b873cb818239e3624732f08b540fcca8201ec3fac6b4f711890788bcde5188cf2c0e20b5def2443a73a833dc5669e02e4d021769f31dbaefefbc7443713d7b370a1717b8df9fa8620fb2aea080183e9cb4e135d83a0798f5cfbaf8b278b1990fb50cf31d026da0f6a68543fe0c82c9ececc8fb117a7bbcda3610ccb8f4f75c0b18a4df600fe7490dab1bda4e546d00b4d9ae37eb2dae8ae89ac46b127d5cdfddc0ea051ac31b39dbc1eec2e703ae4d9bf2619cd3e062320572f81f024546da5385e3e52910b37f6692901a12d8af1998f3f3d9e414b69236124726b393d9243cc11b96385b44db9ceda1c3de01e3f588ec90ec7ae201cfe133012b5dd82519479fc9eaf3e2fa6eb9c2a7a2f5db54dc86020f3d5c15b1e194de11496be8b8d96fb0991b3dd290cf62bb5a5ec564116dd1ae133e49f598e5f209a86413fd46d637245a2c569b38ba59ac50ed807af7ac01335c96f0544c81a0f7a7f8beb39585e75a9d80d4f5c48739fb524b5853b86d6ce0506586d4856bf5655f797b468088da479ebbd176a7a3e35ebd68139cb4b39650a53894b7db900321f446a454a53fd092f07215c07c36def6760a6f3edc9c50b7f687c9e12bb9557f9356ea54764ad1ea6a459347a0ca039f4e60f7d02020ecb2a3badb185bbc378822f7f8bb6dd23d5018d4c15bdc9168b91c0f6c7d97f09e687867b1ba89b7d175d792113b576ba1a9e27204f51d7daad93d4b40d562e367e711f41515154d0c65fdfb2fc1aeb6a88b7bfc59e1c5fbdf6faf7f03dc6dd801');


INSERT INTO comptoir.marketplace_sync_log VALUES
	(1, 'order_sync', 'INBOUND', 'order', 'SUCCESS', 16, 16, 0, '', '{}', '2026-11-23 13:00:05.598345+00', '2026-11-23 13:00:05.64805+00', 50, 1);


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


