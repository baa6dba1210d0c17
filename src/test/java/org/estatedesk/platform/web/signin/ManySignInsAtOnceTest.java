package org.estatedesk.platform.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estatedesk.platform.store.NodeNews;
import org.junit.jupiter.api.Test;

/** Many who sign in at the same moment are not taken for one another. */
class ManySignInsAtOnceTest {

    private static final int PEOPLE = 8;
    private static final int TIMES = 2_000;

    /** The longer, the longer is it worked on. */
    private static final String PASSWORD = "long".repeat(1_000);

    private final SignInMemory memory = new SignInMemory(mock(NodeNews.class));

    @Test
    void a_right_password_makes_no_wrong_one_right_at_the_same_moment() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Integer>> all = Stream.iterate(0, one -> one + 1)
                    .limit(PEOPLE)
                    .map(one -> (Callable<Integer>) () -> mistakes(one))
                    .toList();
            for (Future<Integer> mistakes : people.invokeAll(all)) {
                assertThat(mistakes.get()).isZero();
            }
        } finally {
            people.shutdownNow();
        }
    }

    /** Every second one mistypes the password. */
    private int mistakes(int person) {
        boolean right = person % 2 == 0;
        return (int) IntStream.range(0, TIMES)
                .filter(time -> memory.isRight("person" + person, PASSWORD + right, () -> right) != right)
                .count();
    }
}
