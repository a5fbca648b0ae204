# From training to staffing: how those who practise work, and newcomers who work like them

cohort-heading = From training
cohort-intro = How do those who practise here work? Their contacts give handle times, repeats and promises for new agents in this plan. Only means over at least five people are shown.
cohort-measure = Measure
cohort-again = Measure again
cohort-measuring = Measuring: { $percent } % of the contacts …
cohort-who = { $people } people, { $contacts ->
        [one] one contact
       *[other] { $contacts } contacts
    }; ± is the 95 % interval over people
cohort-row-talk = Talk: { $talk } s
cohort-row-hold = On hold: { $hold } s
cohort-row-after = After-call work: { $after } s
cohort-row-handle = Handle time: { $handle } s; the best play of the same callers takes { $reference } s
cohort-row-factor = That is { $factor } times as long
cohort-row-repeats = Would call again: { $repeats } % (best play { $usual } %)
cohort-row-promises = Contacts with a promise: { $promises } %
cohort-row-kept = Promises kept: { $kept } %
cohort-notes = What is assumed
cohort-note-measured = Measured in training: { $people } people, { $contacts } contacts, each played alone to its end without going back. Every person counts the same; ± is the 95 % interval over people (Student's t).
cohort-note-time = Assumption: the plan's agents are as quick as the best play of the same callers. Scripted callers are longer cases than most, so the handle time itself is not taken over; the plan's own is multiplied by { $factor }.
cohort-note-repeats = Assumption: what the newcomers leave unsolved beyond the best play ({ $repeats } % against { $usual } %), with no promise that was kept, comes on top of the repeats the plan's classes have.
cohort-note-promises = Assumption: where a department does not answer, they promise a callback as often as in training: in { $promised } % of what was not solved, counting promises that were kept. A – stands where fewer than five people are behind a figure; the plan's own share stays then.
cohort-note-order = Agents who stay in the group are asked first, as a plan asks its groups in their order; newcomers take what is left to them.
cohort-group = In the place of agents of
cohort-agents = { $agents ->
        [one] One newcomer
       *[other] { $agents } newcomers
    }
cohort-take = Try them in the group { $group }
cohort-title = { $agents ->
        [one] One new hire who works like this
       *[other] { $agents } new hires who work like this
    }
cohort-about = { $agents } of the agents in the group { $group } work as { $people } people did in training, in { $contacts } contacts: talk { $talk } s, hold { $hold } s, after-call work { $after } s, { $factor } times as long as the best play; { $repeats } % would call again. That the plan's own agents are as quick as the best play is an assumption.
cohort-source-answers = measured: { $people } people, { $contacts } contacts, talk { $talk } s, hold { $hold } s, after-call work { $after } s; { $factor } times the best play; { $repeats } % would call again. That the plan's agents are like the best play is an assumption
cohort-source-agents = what is tried: newcomers in the place of agents of the group
cohort-source-repeat = assumption: nobody of this class calls again unless newcomers answered, and then after half an hour on average
cohort-too-few = { $people ->
        [0] Nobody here has finished a contact that counts
        [one] One person here has finished contacts that count
       *[other] { $people } people here have finished contacts that count
    }. At least { $fewest } are needed, so that nobody can be recognised in a mean.
cohort-no-reference = What the best play of these callers would have taken cannot be worked out.
cohort-no-records = Nothing is remembered here, so there is nothing to measure.
cohort-no-group = This plan has no group called { $group }.
cohort-no-group-near = This plan has no group called { $group }. Did you mean { $near }?
cohort-too-many = The group { $group } can be given between 1 and { $most } newcomers in the place of its own agents.
cohort-written = Written: { $path }

# The plan's fields

lab-field-guided = led by a workflow
lab-field-spread = takes to be read
