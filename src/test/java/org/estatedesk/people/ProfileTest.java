package org.estatedesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The e-mail addresses that an administrator gives to people. */
@DeskTest
class ProfileTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService people;

    @Autowired
    JdbcTemplate store;

    private RestPerson demo;

    @BeforeEach
    void signIn() {
        demo = new RestPerson(port, "demo");
    }

    @AfterEach
    void leave() {
        people.deleteUser("newcomer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"li at b.cn", "li@b.cn, wang@b.cn", "li@straße.de", "li@b。cn"})
    void anAddressThatMayReachSomebodyElseIsRefusedInWords(String email) {
        RestPerson.Answer answer = create(email);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains(email).contains("no e-mail address");
        assertThat(people.createUserQuery().userId("newcomer").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "li@b.cn", "慡@b.cn", "li@例子.中国"})
    void anAddressThatOnlyItsOwnerHasIsKept(String email) {
        assertThat(create(email).status()).isEqualTo(204);
    }

    @Test
    void anAddressOfLongAgoKeepsNobodyFromChangingThePassword() {
        create("li@b.cn").ok();
        store.update("update act_id_user set email_ = 'li at b.cn' where id_ = 'newcomer'");
        User newcomer = people.createUserQuery().userId("newcomer").singleResult();
        newcomer.setPassword("another");
        people.saveUser(newcomer);
        assertThat(people.checkPassword("newcomer", "another")).isTrue();
    }

    private RestPerson.Answer create(String email) {
        return demo.post("/user/create", """
                {"profile": {"id": "newcomer", "firstName": "New", "lastName": "Comer", "email": "%s"},
                 "credentials": {"password": "newcomer"}}""".formatted(email));
    }
}
