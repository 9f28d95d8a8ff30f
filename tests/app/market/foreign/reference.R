# What TTR, tseries and R itself say of the bars in argv[1]; one column for each measure, into argv[2].
arguments <- commandArgs(trailingOnly = TRUE)
bars <- read.csv(arguments[1])
prices <- as.matrix(bars[, c("open", "high", "low", "close")])
window <- as.integer(arguments[3])
out <- data.frame(date = bars$date)
for (name in c("close", "parkinson", "garman.klass", "rogers.satchell", "gk.yz", "yang.zhang")) {
  out[[name]] <- TTR::volatility(prices, n = window, calc = name, N = 365)
}
out$atr <- TTR::ATR(prices[, 2:4], n = window)[, "atr"]
out$drawdown <- 1 - prices[, "close"] / TTR::runMax(prices[, "close"], window)
returns <- c(NA, diff(log(prices[, "close"])))
tail_of <- function(probability, shortfall) {
  sapply(seq_along(returns), function(at) {
    if (at <= window) return(NA)
    inside <- returns[(at - window + 1):at]
    q <- quantile(inside, probability, type = 1, names = FALSE)
    if (shortfall) -mean(inside[inside <= q]) else -q
  })
}
out$var <- tail_of(0.01, FALSE)
out$expected.shortfall <- tail_of(0.025, TRUE)
write.csv(format(out, digits = 17), arguments[2], row.names = FALSE, quote = FALSE)

# GARCH(1,1) of the last 500 returns, as tseries and fGarch fit it; then the likelihood and the next volatility
# that follow from their parameters when the variance starts at the mean square, as ours does.
last <- tail(returns, 500)
told <- function(name, omega, alpha, beta) {
  variance <- mean(last^2)
  likelihood <- 0
  for (value in last) {
    likelihood <- likelihood - 0.5 * (log(2 * pi) + log(variance) + value^2 / variance)
    variance <- omega + alpha * value^2 + beta * variance
  }
  cat(sprintf("%s %.12f %.12f\n", name, likelihood, sqrt(365 * variance)))
}
first <- coef(suppressWarnings(tseries::garch(last, order = c(1, 1), trace = FALSE)))
told("tseries", first[["a0"]], first[["a1"]], first[["b1"]])
second <- fGarch::garchFit(~ garch(1, 1), data = last, include.mean = FALSE, trace = FALSE)@fit$par
told("fGarch", second[["omega"]], second[["alpha1"]], second[["beta1"]])
writeLines(sprintf("%.17g", last), paste0(arguments[2], ".returns"))
