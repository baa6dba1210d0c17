package org.estatedesk.cards;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the telephone numbers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Phones.class)
class CardSettings {}
