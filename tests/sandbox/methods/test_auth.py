"""auth.test tells whose token it is, auth.revoke ends it."""

from tests.sandbox.refusals import code_of


async def test_auth_test_names_team_and_bot(client, sandbox):
    team, answer = sandbox.teams[0], await client.auth_test()
    assert answer["team_id"] == team.id
    assert answer["user_id"] == team.bot_user_id
    assert answer["bot_id"] == team.bot_id
    assert answer["is_enterprise_install"] is False


async def test_a_test_of_auth_revoke_revokes_nothing(client):
    assert (await client.auth_revoke(test=True))["revoked"] is False
    assert (await client.auth_test())["ok"]


async def test_auth_revoke_ends_the_token(client):
    assert (await client.auth_revoke())["revoked"] is True
    assert await code_of(client.auth_test()) == "token_revoked"
