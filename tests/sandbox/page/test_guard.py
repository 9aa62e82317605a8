"""Nobody but the sandbox's own page may act."""

import aiohttp
import pytest


@pytest.fixture
async def web(address):
    async with aiohttp.ClientSession(address.page) as session:
        yield session


@pytest.mark.parametrize("path", ["/", "/sandbox/state", "/api/auth.test", "/static/index.html"])
async def test_a_foreign_host_is_refused(web, path):
    async with web.get(path, headers={"Host": "evil.example"}) as answer:
        assert answer.status == 403
        assert (await answer.json())["error"] == "foreign_host"


async def test_a_host_that_is_none_is_refused(web):
    async with web.get("/", headers={"Host": "[::"}) as answer:
        assert answer.status == 403


async def test_localhost_is_our_own(web, address):
    async with web.get("/sandbox/state", headers={"Host": f"localhost:{address.port}"}) as answer:
        assert answer.status == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
async def test_a_foreign_origin_is_refused(web, ada, sandbox, origin):
    body = {"user": ada.id, "text": "Halo"}
    async with web.post("/sandbox/message", json=body, headers={"Origin": origin}) as answer:
        assert answer.status == 403
    assert sandbox.messages(ada) == []


async def test_our_own_origin_is_welcome(web, address, ada, sandbox):
    headers = {"Origin": f"http://127.0.0.1:{address.port}"}
    async with web.post("/sandbox/message", json={"user": ada.id, "text": "Halo"}, headers=headers) as answer:
        assert (await answer.json())["ok"] is True
    assert len(sandbox.messages(ada)) == 1


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded"])
async def test_actions_are_json(web, ada, content_type):
    headers = {"Content-Type": content_type}
    async with web.post("/sandbox/home", data=b"{}", headers=headers) as answer:
        assert answer.status == 415


@pytest.mark.parametrize("path", ["/", "/sandbox/state"])
async def test_the_page_may_load_nothing_from_elsewhere_but_pictures(web, path):
    async with web.get(path) as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'self'; img-src 'self' https: data:;")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_foreign_page_opens_no_websocket(web):
    async with web.get("/link/?ticket=x", headers={"Origin": "https://evil.example"}) as answer:
        assert answer.status == 403
