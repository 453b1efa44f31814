package nl.wegwijs.workshop;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Lets the times that a municipality sets for workshops be read from the configuration. */
@Configuration
@EnableConfigurationProperties(AnswerTime.class)
class WorkshopConfig {}
