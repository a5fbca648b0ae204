## Beszélgetések, amelyeket Ön kezdeményez: azzal, aki ott van, amikor egy osztályt megkérdeznek

chair-and-talk = és amíg a beszélgetés tart
chair-log-met = Van ott valaki, beszélgetnek.
chair-log-learned-nothing = Hiába: volt ott valaki, de Ön anélkül jön vissza, amiért ment.
chair-met = Ön kereste fel
play-shift-talks = Felkeresett kollégák
play-shift-met = { $at } { $caller }: személyesen felkeresve, { $handled } beszélgetés, { $score } pont
play-shift-learned-nothing = volt ott valaki, de nem derült ki semmi
